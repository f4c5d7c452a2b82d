import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { limits, lint } from '@/guidance/lint';
import type { View } from '@/messages';
import { wordings } from '@/reminders/history';
import { buildCard } from '@/reminders/page/card';
import { type PageText, pageTexts } from '@/texts/en/reminder';
import { welcome } from '@/texts/en/welcome';

const ids = Object.keys(pageTexts) as PageText[];

describe.each(ids)('%s', (id) => {
  test.each([0, 1, 2])('wording %i is short and plain', (variant) => {
    const { full, line } = pageTexts[id][variant as 0];
    expect(lint(full, limits.advice), full).toEqual([]);
    expect(lint(line, limits.line), line).toEqual([]);
  });

  test('its wordings differ', () => {
    const all = pageTexts[id].flatMap(({ full, line }) => [full, line]);
    expect(new Set(all).size).toBe(2 * wordings);
  });
});

// The same meaning: what has to be in every wording of a text, whatever else changes.
const core: Record<PageText, RegExp> = {
  'request-in': /support.*(wait|leave|hurry)|(wait|leave).*support/i,
  'requests-page': /(support|work).*(wait|leave|hurry)/i,
  'request-out': /support.*take it back/i,
  post: /work.*speak up about care/i,
  comment: /support.*speak up about care/i,
  message: /support.*(worried).*tell someone today/i,
  official: /(account|name).*speak up about care/i,
  'on-shift': /break.*speak up about care/i,
};

test.each(ids)('%s: every wording says the same', (id) => {
  for (const { full, line } of pageTexts[id]) {
    expect(full).toMatch(core[id]);
    expect(line).toMatch(core[id]);
  }
});

test.each(kinds)('%s: every text and wording has the same buttons in the same places', (kind) => {
  const { document } = new JSDOM().window;
  const buttons = (view: Partial<View>) =>
    [
      ...buildCard(
        document,
        {
          kind,
          text: kind,
          variant: 0,
          explain: false,
          siteName: 'X',
          form: 'full',
          first: false,
          ...view,
        },
        () => undefined,
        () => undefined,
      ).element.querySelectorAll('button'),
    ].map((button) => button.textContent);
  const usual = buttons({});
  expect(usual).toHaveLength(kind === 'post' || kind === 'comment' ? 4 : 5);
  for (const text of ids)
    for (const form of ['full', 'line'] as const)
      for (const variant of [0, 1, 2])
        expect(buttons({ text, form, variant, explain: variant === 1, plan: 'If …' })).toEqual(
          usual,
        );
});

test('the promises are ten plain lines', () => {
  for (const line of welcome.promises)
    expect(
      lint(line, limits.item).filter((fault) => !fault.startsWith('reading')),
      line,
    ).toEqual([]);
  expect(lint(welcome.promises.join('\n'), limits.item * 10)).toEqual([]);
  expect(welcome.promises).toHaveLength(10);
});
