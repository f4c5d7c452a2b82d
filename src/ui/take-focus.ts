/**
 * A `ref` for what opens in answer to a press: it takes the focus once, so that keyboard and screen
 * reader need not look for it.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
