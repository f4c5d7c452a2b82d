import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '@/detection/moment';
import { closesQuickly, weekLimit } from '@/reminders/ease';
import { counted, emptyHistory, type History, shown } from '@/reminders/history';
import { defaults, groups } from '@/settings/settings';

const now = new Date(2026, 10, 18, 14);
const weeksAgo = (weeks: number) => new Date(2026, 10, 18 - 7 * weeks, 14);

interface Past {
  kind?: Kind;
  weeks: number;
  quick?: boolean;
}
const history = (...past: Past[]): History =>
  past.reduce((before, { kind = 'request-in', weeks, quick }) => {
    const after = shown(before, kind, 'full', weeksAgo(weeks));
    return quick ? counted(after, kind, 'quick', weeksAgo(weeks)) : after;
  }, emptyHistory);

describe('closed quickly', () => {
  test('one of them is chance', () =>
    expect(closesQuickly(history({ weeks: 0, quick: true }), 'requests', now)).toBe(false));
  test('two of two', () =>
    expect(
      closesQuickly(history({ weeks: 1, quick: true }, { weeks: 0, quick: true }), 'requests', now),
    ).toBe(true));
  test('two of five were an accident', () =>
    expect(
      closesQuickly(
        history(
          ...[0, 0, 1].map((weeks) => ({ weeks })),
          { weeks: 0, quick: true },
          { weeks: 1, quick: true },
        ),
        'requests',
        now,
      ),
    ).toBe(false));
  test('another group’s don’t count', () => {
    const posts = history(
      { kind: 'post', weeks: 0, quick: true },
      { kind: 'comment', weeks: 0, quick: true },
    );
    expect(closesQuickly(posts, 'posts', now)).toBe(true);
    expect(closesQuickly(posts, 'requests', now)).toBe(false);
  });
  test('it is forgotten after three weeks', () =>
    expect(
      closesQuickly(history({ weeks: 3, quick: true }, { weeks: 4, quick: true }), 'requests', now),
    ).toBe(false));
});

describe('the week’s limit', () => {
  const twice = history({ weeks: 2, quick: true }, { weeks: 1, quick: true });
  test('three become one', () => expect(weekLimit(defaults, twice, 'requests', now)).toBe(1));
  test('one becomes one every other week', () => {
    const posts = (...weeks: number[]) =>
      history(...weeks.map((week) => ({ kind: 'post' as const, weeks: week, quick: true })));
    expect(weekLimit(defaults, posts(2, 1), 'posts', now)).toBe(0);
    expect(weekLimit(defaults, posts(2, 2), 'posts', now)).toBe(1);
  });
  test('as the worker set it, when they don’t want fewer', () =>
    expect(weekLimit({ ...defaults, ease: false }, twice, 'requests', now)).toBe(3));

  test('it is never more than the worker set', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ weeks: fc.nat(5), quick: fc.boolean() }), { maxLength: 30 }),
        fc.nat(50),
        fc.constantFrom(...groups),
        (past, week, group) => {
          const settings = {
            ...defaults,
            budgets: { ...defaults.budgets, [group]: { day: 1, week } },
          };
          const limit = weekLimit(settings, history(...past), group, now);
          return limit >= 0 && limit <= week && (week === 0 || limit > 0 || week === 1);
        },
      ),
    ));
});
