import type { DOMWindow } from 'jsdom';

/**
 * A person at a page. In a browser only the browser's own events are trusted; jsdom's are not, and
 * can't be made so. So listeners added from now on are handed each event that a person here
 * caused as a trusted one, and all others as they are. (A `focus()` is trusted in jsdom as it is
 * in browsers.)
 */
export function personAt(document: Document) {
  const view = document.defaultView as unknown as DOMWindow;
  const real = new WeakSet<Event>();
  const listening = new Set<string>();
  const asSent = (event: Event) => (real.has(event) ? asTrusted(event) : event);
  for (const target of [view, document]) {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    const listen: EventTarget['addEventListener'] = (name, listener, options = {}) => {
      listening.add(name);
      const handle = typeof listener === 'function' ? listener : listener?.handleEvent;
      // jsdom takes none of Node's signals, so the listener asks the signal itself.
      const { signal, ...rest } = typeof options === 'object' ? options : { capture: options };
      add(name, (event) => signal?.aborted || handle?.call(target, asSent(event)), rest);
      signal?.addEventListener('abort', () => listening.delete(name));
    };
    Object.defineProperty(target, 'addEventListener', { value: listen });
  }

  // What a browser knows by itself: that the mouse is down, and that a person pressed something.
  let down = false;
  let active = false;
  const root = document.documentElement;
  const matches = root.matches.bind(root);
  root.matches = ((selector: string) =>
    selector === ':active' ? down : matches(selector)) as typeof root.matches;
  Object.defineProperty(view.navigator, 'userActivation', {
    value: {
      get isActive() {
        return active;
      },
    },
  });

  const send = (target: Element, event: Event) => {
    real.add(event);
    target.dispatchEvent(event);
  };
  const options = { bubbles: true, composed: true };

  return {
    listening,
    press(target: Element) {
      this.down(target);
      this.up(target);
      send(target, new view.MouseEvent('click', options));
    },
    down(target: Element, pointerType = 'mouse') {
      down = pointerType === 'mouse';
      active = true;
      send(target, new view.PointerEvent('pointerdown', { ...options, pointerType }));
    },
    up(target: Element) {
      down = false;
      send(target, new view.PointerEvent('pointerup', options));
    },
    key(target: Element) {
      send(target, new view.KeyboardEvent('keydown', options));
    },
    /** What a page's script can do by itself. */
    script: {
      press: (target: Element) => target.dispatchEvent(new view.MouseEvent('click', options)),
      focusin: (target: Element) => target.dispatchEvent(new view.FocusEvent('focusin', options)),
    },
  };
}

const asTrusted = (event: Event): Event =>
  new Proxy(event, {
    get(target, key) {
      if (key === 'isTrusted') return true;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** Long enough for the next two frames of the page. */
export const frames = (): Promise<void> => new Promise((done) => setTimeout(done, 60));
