// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { kinds } from '@/detection/moment';
import { countries, type Place, withEmergency, works } from '@/guidance/place';
import { rules } from '@/guidance/rule';
import { situationIds, situations, stepsFor, textFor, wordsFor } from '@/guidance/situations';
import { SituationPage } from '@/pages/guidance/SituationPage';
import { AdviceView } from '@/pages/panel/AdviceView';
import { defaults, type Settings } from '@/settings/settings';

/** Every answer in every place: it is on the screen, it leads on, and no placeholder is left. */
let root: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const settle = () => new Promise((done) => setTimeout(done));

async function show(view: preact.VNode, more: Partial<Settings>): Promise<string> {
  await fakeBrowser.storage.local.set({ settings: { ...defaults, ...more } });
  render(null, root);
  render(view, root);
  await vi.waitFor(() => expect(root.querySelector('.lead')).not.toBeNull(), { interval: 1 });
  await settle();
  return (root.textContent ?? '').replace(/\s+/g, ' ');
}

const buttons = () => [...root.querySelectorAll('button')].map((button) => button.textContent);
const places = countries.flatMap((country) => works.map((work): Place => ({ country, work })));
/** Country and rule change different words, so each is tried with one of the other. */
const settingsToTry = [
  ...countries.map((country) => [country, 'unknown'] as const),
  ...rules.map((rule) => ['scotland', rule] as const),
];
/** How the number to call reads after “Call”. */
const number = (country: Place['country']) => withEmergency('Call {emergency}.', country);

describe.each(situationIds)('%s', (id) => {
  const { next, title } = situations[id];

  test.each(kinds)('the panel after %s, in every country and under every rule', async (kind) => {
    for (const [country, rule] of settingsToTry) {
      const seen = await show(
        <AdviceView id={id} kind={kind} worried={() => undefined} go={() => undefined} />,
        {
          place: { country, work: 'care' },
          rule,
        },
      );
      expect(seen).toContain(withEmergency(textFor(id, rule, kind), country));
      for (const step of stepsFor(id, kind)) expect(seen).toContain(withEmergency(step, country));
      expect(seen).toContain(number(country));
      expect(seen).not.toMatch(/[{}]|undefined/);
      expect(buttons()).toContain('See the guidance');
      expect(buttons().includes('Tell my manager')).toBe(
        (next as readonly string[]).includes('tell'),
      );
      if (id !== 'worried') expect(buttons()).toContain('I’m worried about someone');
      const words = wordsFor(id, kind);
      if (words) expect(root.querySelector('textarea')?.value).toBe(withEmergency(words, country));
    }
  });

  test('its page, for every country and kind of work, with whoever says so', async () => {
    for (const place of places) {
      const seen = await show(<SituationPage id={id} />, { place });
      expect(seen).toContain(title);
      expect(seen).toContain(number(place.country));
      expect(seen).not.toMatch(/[{}]|undefined/);
      expect(root.querySelectorAll('.source').length, JSON.stringify(place)).toBeGreaterThan(0);
    }
  });
});
