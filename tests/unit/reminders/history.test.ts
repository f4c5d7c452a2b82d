import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import {
  counted,
  emptyHistory,
  groupOf,
  historySchema,
  outcomes,
  readHistory,
  shown,
  shownThisWeek,
  shownToday,
  weeksKept,
  wordingOf,
} from '@/reminders/history';

const monday = new Date(2026, 10, 16, 9);

test('what is shown counts for its day and its week', () => {
  const history = shown(shown(emptyHistory, 'post', 'full', monday), 'comment', 'line', monday);
  expect(shownToday(history, 'posts', monday)).toBe(2);
  expect(shownThisWeek(history, 'posts', monday)).toBe(2);
  expect(shownToday(history, 'requests', monday)).toBe(0);
  const tuesday = new Date(2026, 10, 17);
  expect(shownToday(history, 'posts', tuesday)).toBe(0);
  expect(shownThisWeek(history, 'posts', tuesday)).toBe(2);
});

test('thirteen weeks are kept', () => {
  let history = emptyHistory;
  for (let week = 0; week < 30; week++) {
    history = shown(history, 'post', 'full', new Date(2026, 0, 5 + week * 7));
  }
  expect(Object.keys(history.weeks)).toHaveLength(weeksKept);
});

test('it holds counts, days and months, and nothing else, whatever happens', () => {
  const step = fc.record({
    kind: fc.constantFrom(...kinds),
    outcome: fc.constantFrom(...outcomes),
    day: fc.date({ min: new Date(2026, 0, 1), max: new Date(2027, 0, 1), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const history = steps.reduce(
        (past, { kind, outcome, day }) =>
          outcome === 'shown' ? shown(past, kind, 'full', day) : counted(past, kind, outcome, day),
        emptyHistory,
      );
      expect(v.is(historySchema, history)).toBe(true);
      // A day, a month or a word of ours: no time of day, no address.
      expect(JSON.stringify(history)).not.toMatch(/\d\d:\d\d|https?:/);
    }),
  );
});

test('damaged history is begun anew', () => {
  for (const damaged of [null, 'x', 7, { weeks: 3 }, { ...emptyHistory, today: {} }]) {
    expect(readHistory(damaged)).toEqual(emptyHistory);
  }
});

test('each kind has its budget', () => {
  expect(kinds.map(groupOf)).toEqual(['requests', 'requests', 'posts', 'posts', 'messages']);
});

test('wordings take turns, and it is said once that they do', () => {
  const turns: [number, boolean][] = [];
  let history = emptyHistory;
  for (let time = 0; time < 5; time++) {
    const { variant, explain } = wordingOf(history, 'post');
    turns.push([variant, explain]);
    history = shown(history, 'post', 'line', monday);
  }
  expect(turns).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [0, false],
    [1, false],
  ]);
  history = shown(history, 'message', 'full', monday);
  expect(wordingOf(history, 'message')).toEqual({ variant: 1, explain: false });
});

test('a history from before the wordings took turns is read as it is', () => {
  const {
    turns: _turns,
    explained: _explained,
    ...older
  } = shown(emptyHistory, 'post', 'full', monday);
  expect(readHistory(older)).toMatchObject({ weeks: older.weeks, turns: {}, explained: false });
});

test('one bad new field does not empty the counts, and so refill every budget', () => {
  const history = shown(emptyHistory, 'post', 'full', monday);
  for (const bad of [{ turns: { post: -1 } }, { turns: 'x' }, { explained: 'x' }])
    expect(shownThisWeek(readHistory({ ...history, ...bad }), 'posts', monday)).toBe(1);
});

test('weeks from a clock that ran ahead don’t push out this one', () => {
  let history = emptyHistory;
  for (let week = 1; week <= 20; week++)
    history = shown(history, 'post', 'line', new Date(2027, 5, 1 + 7 * week));
  history = shown(history, 'post', 'line', monday);
  expect(shownThisWeek(history, 'posts', monday)).toBe(1);
  expect(Object.keys(history.weeks).length).toBeLessThanOrEqual(weeksKept + 1);
});
