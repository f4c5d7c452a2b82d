/** Where the reminder may stand: the distances of its host's edges, in CSS pixels. */
interface Spot {
  block: 'top' | 'bottom';
  inline: 'left' | 'right' | 'middle';
}

const margin = 8;
const spots: readonly Spot[] = [
  { block: 'bottom', inline: 'right' },
  { block: 'bottom', inline: 'left' },
  { block: 'top', inline: 'right' },
  { block: 'top', inline: 'left' },
  { block: 'bottom', inline: 'middle' },
  { block: 'top', inline: 'middle' },
];

const worthSeeing =
  'button, [role="button"], input, textarea, select, [contenteditable="true"], [contenteditable=""], [role="textbox"], [role="menuitem"]';
/** How many points along each side of a spot are looked at. Each look walks the page's boxes. */
const points = 3;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxAt(spot: Spot, width: number, height: number, view: Window): Box {
  const { innerHeight } = view;
  // Without the scroll bar; in quirks mode only the window knows its width.
  const innerWidth = Math.min(
    view.innerWidth,
    view.document.documentElement.clientWidth || view.innerWidth,
  );
  const top = spot.block === 'top' ? margin : Math.max(margin, innerHeight - height - margin);
  const left =
    spot.inline === 'left'
      ? margin
      : spot.inline === 'right'
        ? Math.max(margin, innerWidth - width - margin)
        : Math.max(margin, (innerWidth - width) / 2);
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** How much of what the worker is using a spot would cover: the lower the better. */
function cost(box: Box, busy: readonly Box[], document: Document): number {
  const covered = busy.reduce((sum, other) => sum + overlap(box, other), 0);
  const seen = new Set<Element>();
  for (let x = 0; x < points; x++) {
    for (let y = 0; y < points; y++) {
      const at = document.elementFromPoint(
        box.left + ((box.right - box.left) * (x + 0.5)) / points,
        box.top + ((box.bottom - box.top) * (y + 0.5)) / points,
      );
      const control = at?.closest(worthSeeing);
      if (control) seen.add(control);
    }
  }
  return covered + seen.size * 500;
}

/**
 * Finds the spot that covers least of the site's own controls, and above all neither the element
 * that the moment was about nor the dialog around it.
 *
 * The host must not be hit by a look at what is under it, so it is invisible until it has its place.
 *
 * @returns rules for the reminder's own style sheet; the host's style attribute stays untouched.
 */
export function place(host: HTMLElement, about: Element, document: Document): string {
  const view = document.defaultView;
  if (!view) return '';
  const { width, height } = host.getBoundingClientRect();
  const dialog = about.closest('[role="dialog"], dialog, form');
  const busy = [about, dialog]
    .filter((element) => element !== null)
    .map((element): Box => element.getBoundingClientRect())
    // A dialog as large as the window can't be avoided.
    .filter(
      (box) =>
        (box.right - box.left) * (box.bottom - box.top) < view.innerWidth * view.innerHeight * 0.7,
    );
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const box = boxAt(spot, width, height, view);
    const price = cost(box, busy, document);
    if (price < least) [best, least] = [box, price];
    if (price === 0) break;
  }
  if (!best) return '';
  return `:host { inset: ${Math.round(best.top)}px auto auto ${Math.round(best.left)}px !important; }`;
}
