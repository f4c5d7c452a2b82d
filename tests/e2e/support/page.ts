import { expect } from 'vitest';
import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** Reads and presses on Handrail's own pages, by the words that a person sees. */

/** What the page says, with all white space folded. */
export const textOf = (tab: Tab, selector = 'main'): Promise<string> =>
  tab.evaluate(
    (selector) =>
      (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' '),
    selector,
  );

export const says = (tab: Tab, words: string, selector = 'main'): Promise<unknown> =>
  until(`the page to say “${words}”`, async () => (await textOf(tab, selector)).includes(words));

/** Marks the one control with this name, so that a real press can find it. */
export async function named(
  tab: Tab,
  name: string,
  selector = 'button, label, summary, a',
): Promise<string> {
  await until(`“${name}”`, () =>
    tab.evaluate(
      (name, selector) => {
        for (const marked of document.querySelectorAll('[data-e2e]'))
          marked.removeAttribute('data-e2e');
        const nameOf = (element: Element) =>
          element.getAttribute('aria-label') ?? (element as HTMLElement).innerText.trim();
        const found = [...document.querySelectorAll(selector)].filter(
          (element) => nameOf(element) === name && element.checkVisibility(),
        );
        found[0]?.setAttribute('data-e2e', '');
        return found.length === 1;
      },
      name,
      selector,
    ),
  );
  return '[data-e2e]';
}

export const press = async (tab: Tab, name: string, selector?: string): Promise<void> =>
  tab.click(await named(tab, name, selector));

/** The switches of a page and whether they are on. */
export const switches = (tab: Tab): Promise<Record<string, boolean>> =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[role="switch"]')].map((element) => [
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('aria-checked') === 'true',
      ]),
    ),
  );

export const switchIs = (tab: Tab, name: string, on: boolean): Promise<unknown> =>
  until(`${name} to be ${on ? 'on' : 'off'}`, async () => (await switches(tab))[name] === on);

/** Types into the field with this id, with real keys. */
export async function write(tab: Tab, id: string, text: string): Promise<void> {
  await tab.click(`#${id}`);
  await tab.type(text);
  expect(
    await tab.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value, id),
  ).toContain(text);
}

/** What has the focus, by its name. */
export const focusOn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    return active?.getAttribute('aria-label') ?? active?.innerText?.trim() ?? active?.id ?? '';
  });

/** Goes on with Tab until the focus is on a control with this name. */
export async function tabTo(tab: Tab, name: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    if ((await focusOn(tab)).startsWith(name)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”`);
}

/** Chooses an option of the list with this label, as a press on it would. */
export async function choose(tab: Tab, label: string, option: string): Promise<void> {
  await until(`“${label}”`, () =>
    tab.evaluate(
      (label, option) => {
        const found = [...document.querySelectorAll('label')].find((each) =>
          each.innerText.trim().startsWith(label),
        );
        const list = found?.control as HTMLSelectElement | null | undefined;
        const value = [...(list?.options ?? [])].find((each) => each.label === option)?.value;
        if (!list || value === undefined) return false;
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      option,
    ),
  );
}

/** Fills in a day, `YYYY-MM-DD`, or empties the field; how one types it depends on the language. */
export async function fillDay(tab: Tab, id: string, day: string): Promise<void> {
  await until(`the field ${id}`, () =>
    tab.evaluate(
      (id, day) => {
        const field = document.getElementById(id) as HTMLInputElement | null;
        if (field?.type !== 'date') return false;
        field.value = day;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      id,
      day,
    ),
  );
}

/** The id of what has the focus. */
export const focusId = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? '');
