// @vitest-environment jsdom
import '../support/vault';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseNone, chosen } from '@/log/chosen';
import { deleteLog } from '@/log/delete-log';
import { formOf, newForm } from '@/log/drafts';
import { addEntry, changeEntry, listEntries } from '@/log/entries';
import type { Written } from '@/log/entry';
import { retention } from '@/log/retention';
import { route } from '@/pages/app/route';
import { LogPages } from '@/pages/log/LogPages';
import { monthOf } from '@/reminders/days';
import { setNoteKind } from '@/reminders/session';
import { monthName } from '@/ui/dates';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow } from '@/vault/lock';
import { change, read, readAll } from '@/vault/records';
import { shown } from '../support/shown';
import '../support/locks';
import 'fake-indexeddb/auto';

/** The made-up window has bytes of its own kind; what is stored comes back in Node's. */
vi.hoisted(() => {
  globalThis.Uint8Array = Object.getPrototypeOf(Buffer.prototype).constructor;
});

let root: HTMLElement;
const { press, says, saysNot } = shown(() => root);
const month = monthOf(new Date());
const words = (what: string, more: Partial<Written> = {}): Written => ({
  month,
  template: 'quick',
  fields: { what },
  tags: [],
  ...more,
});
const entry = (what: string, more: Partial<Written> = {}) => addEntry(words(what, more));

const box = (id: string) =>
  vi.waitFor(() => {
    const found = root.querySelector<HTMLTextAreaElement>(`[id="${id}"]`);
    if (!found) throw new Error(`no box ${id}`);
    return found;
  });
async function write(id: string, text: string) {
  const field = await box(id);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
async function pick(id: string, value: string) {
  const list = (await box(id)) as unknown as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
const cards = () => [...root.querySelectorAll('article.sheet')].map((each) => each.textContent);
const cardsAre = (count: number) => vi.waitFor(() => expect(cards()).toHaveLength(count));
const stored = async () => (await listEntries()).entries;
const open = (detail = '') => {
  route.value = { page: 'log', detail, step: 0 };
  render(<LogPages />, root);
};

beforeEach(async () => {
  fakeBrowser.reset();
  chooseNone();
  await deletePrivate();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('writing', () => {
  test('an entry is kept with its shape, month, tags and the moment it came from', async () => {
    await setNoteKind('request-in', new Date());
    open();
    await says('It began with a reminder: a request to you.');
    await pick('new-shape', 'sssc');
    await write('new-what', ' I read our policy. ');
    const tag = [...root.querySelectorAll('label')].find(
      ({ textContent }) => textContent === 'Reflective practice',
    );
    tag?.querySelector('input')?.click();
    await press('Keep this entry');
    await says('Kept.');
    await cardsAre(1);
    expect(await stored()).toMatchObject([
      {
        month,
        template: 'sssc',
        fields: { what: 'I read our policy.' },
        tags: ['sssc:reflective'],
        moment: 'request-in',
      },
    ]);
    expect(cards()[0]).toContain('After a reminder: a request to you');
    expect((await box('new-what')).value).toBe('');
  });

  test('nothing written: it says so, and keeps nothing', async () => {
    open();
    await pick('new-shape', 'gibbs');
    await press('Keep this entry');
    await says('Write a few words first.');
    expect(await stored()).toEqual([]);
  });

  test('pressed twice, it is kept once', async () => {
    open();
    await write('new-what', 'once');
    await press('Keep this entry');
    await press('Keep this entry');
    await cardsAre(1);
    expect(await stored()).toHaveLength(1);
  });

  test('through every shape and back no word is lost', async () => {
    open();
    for (const [id, text] of [
      ['what', 'one'],
      ['did', 'two'],
      ['feelings', 'three'],
      ['shared', 'four'],
    ])
      await write(`new-${id}`, text as string);
    for (const shape of ['gibbs', 'things', 'nmc', 'supervision', 'quick']) {
      await pick('new-shape', shape);
      await vi.waitFor(() =>
        expect(
          [...root.querySelectorAll('#log-new textarea')]
            .map((each) => (each as HTMLTextAreaElement).value)
            .filter(Boolean)
            .sort(),
        ).toEqual(['four', 'one', 'three', 'two']),
      );
    }
    await pick('new-shape', 'things');
    await press('Keep this entry');
    await cardsAre(1);
    for (const word of ['one', 'two', 'three', 'four']) expect(cards()[0]).toContain(word);
  });

  test('no box lets its words go to a speller or a writing help', async () => {
    open();
    for (const shape of ['quick', 'gibbs', 'sssc']) {
      await pick('new-shape', shape);
      for (const each of root.querySelectorAll('textarea, input[type="text"]')) {
        expect(each.getAttribute('autocomplete')).toBe('off');
        expect(each.getAttribute('writingsuggestions')).toBe('false');
      }
    }
  });

  test('a draft comes back with its shape, can be begun anew, and that undone', async () => {
    open();
    await pick('new-shape', 'gibbs');
    await write('new-conclusion', 'half a thou');
    await vi.waitFor(async () =>
      expect(await read('draft', newForm)).toMatchObject({
        fields: { conclusion: 'half a thou' },
      }),
    );
    render(null, root);
    open();
    await says('We kept what you had begun to write.');
    expect((await box('new-conclusion')).value).toBe('half a thou');
    await press('Start again');
    await says('The boxes are empty.');
    await vi.waitFor(async () => expect(await read('draft', newForm)).toBeUndefined());
    await press('Undo');
    expect((await box('new-conclusion')).value).toBe('half a thou');
    await press('Keep this entry');
    await cardsAre(1);
    await vi.waitFor(async () => expect(await read('draft', newForm)).toBeUndefined());
  });

  test('the kind of moment is taken once, and not when it is old', async () => {
    await setNoteKind('post', new Date());
    open();
    await says('It began with a reminder: a post.');
    render(null, root);
    open();
    await box('new-what');
    await saysNot('It began with a reminder');
    render(null, root);
    await setNoteKind('post', new Date(Date.now() - 11 * 60_000));
    open();
    await write('new-what', 'Much later.');
    await press('Keep this entry');
    await cardsAre(1);
    expect((await stored())[0]).not.toHaveProperty('moment');
  });

  test('what was typed a moment ago is kept when the page goes', async () => {
    open();
    await write('new-what', 'not a pause later');
    render(null, root);
    await vi.waitFor(async () =>
      expect(await read('draft', newForm)).toMatchObject({
        fields: { what: 'not a pause later' },
      }),
    );
  });

  test('what can’t be stored stays in its box', async () => {
    open();
    await write('new-what', 'Not to be lost');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await press('Keep this entry');
    await says('This could not be saved.');
    put.mockRestore();
    expect((await box('new-what')).value).toBe('Not to be lost');
    expect(await stored()).toEqual([]);
    await press('Keep this entry');
    await cardsAre(1);
  });
});

describe('in two windows', () => {
  let first: HTMLElement;
  let second: HTMLElement;
  const inWindow = (window: HTMLElement) => {
    root = window;
  };
  const drafts = async () =>
    (await readAll('draft')).found.map(({ value }) => (value as Written).fields.what).sort();
  const draftsAre = (expected: string[]) =>
    vi.waitFor(async () => expect(await drafts()).toEqual(expected), 3000);
  /** Longer than the pause after which a draft is kept. */
  const aWhile = () => new Promise((done) => setTimeout(done, 900));

  beforeEach(() => {
    first = root;
    second = document.body.appendChild(document.createElement('main'));
    open();
    inWindow(second);
    open();
  });
  afterEach(() => {
    for (const window of [first, second]) render(null, window);
    second.remove();
  });

  test('what is written in one leaves the words of the other as they are', async () => {
    inWindow(first);
    await write('new-what', 'A long evening of words.');
    await draftsAre(['A long evening of words.']);
    inWindow(second);
    expect((await box('new-what')).value).toBe('');
    await write('new-what', 'b');
    await draftsAre(['A long evening of words.', 'b']);
    expect(root.textContent).not.toContain('Something else you had begun');
    for (const window of [first, second]) render(null, window);
    inWindow(first);
    open();
    await says('We kept what you had begun to write.');
    const taken = (await box('new-what')).value;
    const other = taken === 'b' ? 'A long evening of words.' : 'b';
    await says('Something else you had begun');
    await press(`Go on with: ${other}`);
    await vi.waitFor(async () => expect((await box('new-what')).value).toBe(other));
    await says(`${taken}Go on`);
    await press('Keep this entry');
    await draftsAre([taken]);
    await press(`Go on with: ${taken}`);
    await vi.waitFor(async () => expect((await box('new-what')).value).toBe(taken));
    await saysNot('Something else you had begun');
  });

  test('one keeps its entry, and the words of the other stay a draft', async () => {
    inWindow(first);
    await write('new-what', 'mine');
    inWindow(second);
    await write('new-what', 'theirs');
    await draftsAre(['mine', 'theirs']);
    await press('Keep this entry');
    await cardsAre(1);
    await draftsAre(['mine']);
    inWindow(first);
    expect((await box('new-what')).value).toBe('mine');
  });

  test.each([
    ['the log', deleteLog],
    ['everything', deletePrivate],
  ])('%s is deleted: what is in a form goes with it, and does not come back', async (_, work) => {
    const { id } = await entry('there');
    await cardsAre(1);
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
    await write(`edit-${id}-what`, 'there, and changed');
    await write('new-what', 'kept as a draft');
    await draftsAre(['kept as a draft', 'there, and changed']);
    inWindow(first);
    await write('new-what', 'typed just now');
    await work();
    for (const window of [first, second]) {
      inWindow(window);
      await vi.waitFor(async () => expect((await box('new-what')).value).toBe(''));
      expect(root.querySelector(`[id="edit-${id}-what"]`)).toBeNull();
    }
    await aWhile();
    for (const window of [first, second]) render(null, window);
    await aWhile();
    expect((await readAll('draft')).found).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('an entry changed in both: the second is told, and its words are kept beside', async () => {
    const { id } = await entry('as it was');
    for (const window of [first, second]) {
      inWindow(window);
      await cardsAre(1);
      root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
    }
    await write(`edit-${id}-what`, 'a typo mended');
    inWindow(first);
    await write(`edit-${id}-what`, 'long words added');
    await press('Keep the change');
    await says('It is changed.');
    inWindow(second);
    await press('Keep the change');
    await says('This entry was changed somewhere else since you opened it.');
    const kept = async () => (await stored()).map(({ fields }) => fields.what).sort();
    expect(await kept()).toEqual(['long words added']);
    await press('Keep this entry as a new one');
    await says('Kept. It is in your log below.');
    expect(await kept()).toEqual(['a typo mended', 'long words added']);
    await draftsAre([]);
  });
});

test('a change that was begun, left, and overtaken by another one is told, too', async () => {
  const { id } = await entry('as it was');
  open();
  await cardsAre(1);
  root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
  await write(`edit-${id}-what`, 'half a thought');
  render(null, root);
  await vi.waitFor(async () => expect(await read('draft', formOf(id))).toBeDefined());
  await changeEntry(id, (now) => ({ ...now, fields: { what: 'newer' } }));
  open();
  await press(`Go on changing: Quick note, ${monthName(month)}`);
  await says('We kept what you had begun to write.');
  await press('Keep the change');
  await says('This entry was changed somewhere else since you opened it.');
  expect((await stored())[0]?.fields.what).toBe('newer');
});

test('a change of an entry that is gone is offered as something begun', async () => {
  await change(async (records) =>
    records.put('draft', formOf('gone'), { month, fields: { what: 'of an entry that is gone' } }),
  );
  open();
  await press('Go on with: of an entry that is gone');
  await vi.waitFor(async () =>
    expect((await box('new-what')).value).toBe('of an entry that is gone'),
  );
  await press('Start again');
  await vi.waitFor(async () => expect((await readAll('draft')).found).toEqual([]));
});

describe('of a long log, what changed is read and no more', () => {
  /** Counts the times that the whole log is read. */
  const readings = () => vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const ofEntries = (spy: ReturnType<typeof readings>) =>
    spy.mock.calls.filter(([range]) => JSON.stringify(range).includes('entry')).length;

  test.each([0, 12] as const)('with entries that go after %d months', async (months) => {
    await retention.keep({ months });
    await entry('first');
    const { id } = await entry('second');
    open();
    await cardsAre(2);
    await vi.waitFor(async () => expect(await box('new-what')).toBeDefined());
    await new Promise((done) => setTimeout(done, 300));
    const spy = readings();
    await write('new-what', 'third');
    await press('Keep this entry');
    await cardsAre(3);
    await changeEntry(id, (now) => ({ ...now, fields: { what: 'changed elsewhere' } }));
    await says('changed elsewhere');
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Remove"]')?.click();
    await cardsAre(2);
    await press('Undo');
    await cardsAre(3);
    expect(cards().map((card) => /third|changed elsewhere|first/.exec(card)?.[0])).toEqual([
      'third',
      'changed elsewhere',
      'first',
    ]);
    await write('find-words', 'elsewhere');
    await cardsAre(1);
    expect(ofEntries(spy)).toBe(0);
    spy.mockRestore();
  });

  test('where much changed at once, all of it is read', async () => {
    open();
    await says('No entries yet.');
    await change(async (records) => {
      for (let seq = 1; seq <= 30; seq++)
        records.put('entry', `e${seq}`, { id: `e${seq}`, seq, ...words(`number ${seq}`) });
    });
    await says('30 entries.');
  });
});

describe('another look', () => {
  test('it is kept first; then what may show who someone is is pointed at, in any field', async () => {
    open();
    await write('new-what', 'A request came.');
    await write('new-shared', 'I told Mary Smith.');
    await press('Keep this entry');
    await says('In “Who have I told, or who will I tell?”: “Mary Smith”');
    expect(await stored()).toHaveLength(1);
    await press('Change the words');
    const id = `edit-${(await stored())[0]?.id}-shared`;
    const field = await box(id);
    await vi.waitFor(() => expect(document.activeElement === field).toBe(true));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Mary Smith');
    await write(id, 'I told the person.');
    await press('Keep the change');
    await says('It is changed.');
    await saysNot('Have another look');
    expect((await stored())[0]?.fields.shared).toBe('I told the person.');
  });

  test('what it found is stored nowhere but in the entry', async () => {
    open();
    await write('new-what', 'It was @mary_1956.');
    await press('Keep this entry');
    await says('“@mary_1956”');
    await press('It’s fine');
    await saysNot('Have another look');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('mary');
    expect(await read('draft', newForm)).toBeUndefined();
  });
});

describe('the list', () => {
  test('finds by words at once, and by shape', async () => {
    await entry('I felt unsure');
    await entry('Asked my manager', { template: 'gibbs' });
    open();
    await cardsAre(2);
    await write('find-words', 'UNSURE');
    await cardsAre(1);
    expect(root.textContent).toContain('1 of 2 entries.');
    await write('find-words', 'nowhere');
    await says('Nothing fits.');
    await press('Show all again');
    await cardsAre(2);
  });

  test('shows a first page and more when asked, with the focus on the first of them', async () => {
    for (let each = 0; each < 23; each++) await entry(`number ${each}`);
    open();
    await cardsAre(20);
    await press('Show more (3 left)');
    await cardsAre(23);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('number 2'));
  });

  test('an entry is removed, and brought back in its place', async () => {
    await entry('first');
    await entry('second');
    open();
    await cardsAre(2);
    const before = await stored();
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Remove"]')?.click();
    await says('The entry is removed. You can undo this until you leave the page.');
    await cardsAre(1);
    await press('Undo');
    await cardsAre(2);
    expect(await stored()).toEqual(before);
  });

  test('a change is kept and undone', async () => {
    const { id } = await entry('before');
    open();
    await cardsAre(1);
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
    await write(`edit-${id}-what`, 'after');
    await press('Keep the change');
    await says('It is changed.');
    await vi.waitFor(() => expect(cards()[0]).toContain('after'));
    await press('Undo');
    await vi.waitFor(() => expect(cards()[0]).toContain('before'));
  });

  test('a change that is half made is a draft, left alone or gone on with', async () => {
    const { id } = await entry('before');
    open();
    await cardsAre(1);
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
    await write(`edit-${id}-what`, 'half');
    await vi.waitFor(async () =>
      expect(await read('draft', formOf(id))).toMatchObject({ fields: { what: 'half' } }),
    );
    render(null, root);
    open();
    await cardsAre(1);
    await press(`Go on changing: Quick note, ${monthName(month)}`);
    await vi.waitFor(async () => expect((await box(`edit-${id}-what`)).value).toBe('half'));
    await press('Leave it as it was');
    await says('It is as it was.');
    expect((await stored())[0]?.fields.what).toBe('before');
    await vi.waitFor(async () => expect(await read('draft', formOf(id))).toBeUndefined());
    await press('Undo');
    await vi.waitFor(async () => expect((await box(`edit-${id}-what`)).value).toBe('half'));
  });

  test('removed elsewhere while it is changed: the words can be kept as a new one', async () => {
    const { id } = await entry('before');
    open();
    await cardsAre(1);
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Change"]')?.click();
    await write(`edit-${id}-what`, 'still mine');
    await change(async (records) => records.delete('entry', id));
    await says('No entries yet.');
    await press('Keep the change');
    await says('This entry is no longer there.');
    expect((await box(`edit-${id}-what`)).value).toBe('still mine');
    await press('Keep this entry as a new one');
    await vi.waitFor(async () =>
      expect((await stored()).map(({ fields }) => fields.what)).toEqual(['still mine']),
    );
  });

  test('chosen entries are counted, and one that is removed is not', async () => {
    const [a, b] = [await entry('a'), await entry('b')];
    open();
    await cardsAre(2);
    for (const tick of root.querySelectorAll<HTMLInputElement>('.log-choose input')) tick.click();
    await says('You chose 2 entries.');
    expect([...chosen.value].sort()).toEqual([a.id, b.id].sort());
    root.querySelector<HTMLButtonElement>('article button[aria-label^="Remove"]')?.click();
    await says('You chose one entry.');
    await press('Choose none');
    expect(chosen.value.size).toBe(0);
  });

  test('what is damaged is shown apart, and the rest as ever', async () => {
    await entry('fine');
    await change(async (records) => records.put('entry', 'odd', { text: 'words of later' }));
    open();
    await says('Something here can’t be read');
    await cardsAre(1);
    expect(root.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value).toContain(
      'words of later',
    );
  });

  test('an entry of an unknown shape is shown as plain text', async () => {
    await entry('', { template: 'of-2030', fields: { mystery: 'what it says' } });
    open();
    await says('what it says');
  });
});

test('locked: nothing of the log is shown, and at once in a page that was open', async () => {
  await entry('secret words');
  await changeLock('six plain words to open it');
  open();
  await says('secret words');
  await write('new-what', 'half written');
  await vi.waitFor(async () => expect(await read('draft', newForm)).toBeDefined());
  await lockNow();
  await saysNot('secret words');
  expect(root.querySelector('#new-what')).toBeNull();
  expect(root.innerHTML).not.toContain('half written');
}, 20_000);

test('seeing oneself: the chart and its table have the same figures', async () => {
  await entry('a', { tags: ['sssc:protection'] });
  await entry('b');
  open('me');
  await says('Month by month');
  const cells = [...root.querySelectorAll('table tbody tr')].at(-1)?.querySelectorAll('td');
  expect(cells?.[0]?.textContent).toBe('2');
  expect([...root.querySelectorAll('svg text')].map((each) => each.textContent)).toContain('2');
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBeTruthy();
  const begins = root.querySelector('select');
  if (!begins) throw new Error('no list of months');
  begins.value = String(new Date().getMonth() + 1);
  begins.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => {
    const line = [...root.querySelectorAll('.log-covered > div')].find(({ textContent }) =>
      textContent?.startsWith('Protection'),
    );
    expect(line?.textContent).not.toContain('Not yet');
  });
  expect(await read('own', 'registration-month')).toBe(new Date().getMonth() + 1);
});
