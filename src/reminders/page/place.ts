/** Where the reminder may stand: the distances of its host's edges, in CSS pixels. */
export interface Spot {
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
/** Where in a spot it is looked what lies under it, as parts of its width and height. */
const looks = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;
/** On a page with thousands of layers one look takes a millisecond, so only few spots get them. */
const mostSpots = 3;

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

const covered = (box: Box, busy: readonly Box[]): number =>
  busy.reduce((sum, other) => sum + overlap(box, other), 0);

/** How many of the site's own controls lie under a spot, as far as five looks can tell. */
function controlsUnder(box: Box, document: Document): number {
  const found = looks.map(([x, y]) => {
    const across = box.left + (box.right - box.left) * x;
    const down = box.top + (box.bottom - box.top) * y;
    return document.elementFromPoint(across, down)?.closest(worthSeeing);
  });
  return new Set(found.filter(Boolean)).size;
}

/**
 * Finds the spot that covers neither the element that the moment was about nor the dialog around
 * it, and as few of the site's own controls as can be. In front of a modal dialog the rest of the
 * page can't be used, and is not looked at.
 *
 * The host must not be hit by a look at what is under it, so it is invisible meanwhile.
 */
export function bestSpot(host: HTMLElement, about: Element, document: Document): Spot | undefined {
  const view = document.defaultView;
  if (!view) return undefined;
  const { width, height } = host.getBoundingClientRect();
  const modal = about.closest('[aria-modal="true"], dialog:modal');
  const around = modal ?? about.closest('[role="dialog"], dialog, form');
  const busy = [about, around]
    .filter((element) => element !== null)
    .map((element): Box => element.getBoundingClientRect())
    // A dialog as large as the window can't be avoided.
    .filter(
      (box) =>
        (box.right - box.left) * (box.bottom - box.top) < view.innerWidth * view.innerHeight * 0.7,
    );
  const priced = spots
    .map((spot) => {
      const box = boxAt(spot, width, height, view);
      return { spot, box, price: covered(box, busy) };
    })
    .sort((a, b) => a.price - b.price);
  const [first, ...others] = priced;
  if (!first || modal) return first?.spot;
  let best = first;
  let least = controlsUnder(first.box, document);
  for (const other of others.slice(0, mostSpots - 1)) {
    if (least === 0 || other.price > first.price) break;
    const under = controlsUnder(other.box, document);
    if (under < least) [best, least] = [other, under];
  }
  return best.spot;
}

/** Rules for the reminder's own style sheet; the host's style attribute stays untouched. */
export function standAt(spot: Spot, host: HTMLElement, document: Document): string {
  const view = document.defaultView;
  if (!view) return '';
  const { width, height } = host.getBoundingClientRect();
  const { top, left } = boxAt(spot, width, height, view);
  return `:host { inset: ${Math.round(top)}px auto auto ${Math.round(left)}px !important; }`;
}
