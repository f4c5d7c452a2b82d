import { within } from './within';

/** While the mouse is down, all that lies under it is `:active`, up to the root. */
export const isPressing = (view: Window): boolean =>
  view.document.documentElement.matches(':active');

/** Between press and release nothing may appear: the release must land where the press did. */
export function afterRelease(view: Window, signal: AbortSignal, then: () => void): void {
  if (!isPressing(view)) {
    then();
    return;
  }
  const press = within(signal);
  for (const name of ['pointerup', 'mouseup', 'pointercancel', 'click']) {
    const released = () => {
      press.abort();
      then();
    };
    view.addEventListener(name, released, { capture: true, signal: press.signal });
  }
}
