import { expect, vi } from 'vitest';

/** Reads and presses in what is rendered, by the words that a person sees. */
export const shown = (root: () => HTMLElement) => {
  const button = (name: string) =>
    vi.waitFor(() => {
      const found = [...root().querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      );
      if (!found) throw new Error(`no button “${name}”`);
      return found;
    });
  return {
    button,
    press: async (name: string) => (await button(name)).click(),
    says: (words: string) => vi.waitFor(() => expect(root().textContent).toContain(words)),
    saysNot: (words: string) => vi.waitFor(() => expect(root().textContent).not.toContain(words)),
  };
};
