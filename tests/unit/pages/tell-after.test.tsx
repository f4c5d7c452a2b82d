// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDeclared, changeDeclared, deleteDeclared, listDeclared } from '@/declaration/store';
import { Afterwards } from '@/pages/tell/Afterwards';
import { DueList } from '@/pages/tell/DueList';
import { deletePrivate } from '@/vault/delete';
import { dueBrowser } from '../support/due-browser';
import { shown } from '../support/shown';
import '../support/locks';
import 'fake-indexeddb/auto';

let root: HTMLElement;

beforeEach(async () => {
  await deletePrivate();
  dueBrowser();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  root.remove();
});

const lines = async () => (await listDeclared()).declared;
const { button, press, says, saysNot } = shown(() => root);
const field = (id: string) => root.querySelector(`#${id}`) as HTMLInputElement;
function fill(id: string, day: string) {
  field(id).value = day;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a line to keep', () => {
  const open = async () => {
    render(<Afterwards text="Words" />, root);
    await press('Keep a line about this');
    await button('Keep it');
  };

  test('is kept once, however often the button is pressed', async () => {
    await open();
    const keep = await button('Keep it');
    keep.click();
    keep.click();
    await says('Kept. It is in the list below.');
    await new Promise((done) => setTimeout(done, 50));
    expect(await lines()).toHaveLength(1);
  });

  test.each([
    ['a year of two digits', '0026-12-05'],
    ['another century', '2100-01-01'],
  ])('with %s is told at the field, and nothing is dropped', async (_what, day) => {
    await open();
    fill('keep-followUp', day);
    await press('Keep it');
    await says('That is not a full date yet.');
    expect(document.activeElement).toBe(field('keep-followUp'));
    expect(field('keep-followUp').getAttribute('aria-invalid')).toBe('true');
    expect(field('keep-followUp').value).toBe(day);
    expect(await lines()).toEqual([]);
    fill('keep-followUp', '2026-12-05');
    await saysNot('not a full date');
    await press('Keep it');
    await says('Kept.');
    expect(await lines()).toMatchObject([{ followUp: '2026-12-05' }]);
  });

  test('what is half typed is told as soon as the field is left, and can be left out', async () => {
    await open();
    const half = vi.spyOn(field('keep-followUp'), 'validity', 'get');
    half.mockReturnValue({ valid: false, badInput: true } as ValidityState);
    vi.spyOn(field('keep-followUp'), 'checkValidity').mockImplementation(function (this: Element) {
      return this.dispatchEvent(new Event('invalid', { cancelable: true }));
    });
    field('keep-followUp').dispatchEvent(new Event('blur'));
    await says('That is not a full date yet.');
    half.mockRestore();
    await press('Leave out: Remind me to tell them');
    await saysNot('not a full date');
  });

  test('no day is filled in that the worker did not choose', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23) });
    await open();
    expect(field('keep-told').value).toBe('');
    expect(document.getElementById('keep-review')).toBeNull();
    await press('Today: I told them on');
    await vi.waitFor(() => expect(field('keep-told').value).toBe('2026-11-22'));
    expect(field('keep-review').value).toBe('');
  });
});

describe('a line that is there', () => {
  let id: number;
  beforeEach(async () => {
    id = await addDeclared({
      text: 'Words',
      state: 'told',
      told: '2026-01-02',
      followUp: '2026-01-03',
    });
  });

  test('is removed once, and its undo stays', async () => {
    render(<Afterwards text="" />, root);
    const remove = await button('Remove this line: Told on 2 January 2026');
    remove.click();
    await says('The line is removed.');
    remove.click();
    await new Promise((done) => setTimeout(done, 50));
    await press('Undo');
    await says('It is back.');
    expect(await lines()).toHaveLength(1);
  });

  test('an undo that comes late leaves later changes alone', async () => {
    render(<DueList />, root);
    await press('I’ve done that');
    await says('Good. That is off the list.');
    await changeDeclared(id, (now) => ({ ...now, followUp: '2090-01-01' }));
    await press('Undo');
    await says('It has changed since then.');
    expect(await lines()).toMatchObject([{ followUp: '2090-01-01' }]);
  });

  test('and brings back nothing that was removed', async () => {
    render(<DueList />, root);
    await press('I’ve done that');
    await says('Good. That is off the list.');
    await deleteDeclared(id);
    await press('Undo');
    await says('It has changed since then.');
    expect(await lines()).toEqual([]);
  });

  test('an undo in time brings back the day, and what changed beside it stays', async () => {
    render(<DueList />, root);
    await press('I’ve done that');
    await says('Good. That is off the list.');
    await changeDeclared(id, (now) => ({ ...now, state: 'agreed' }));
    await press('Undo');
    await says('It is back.');
    expect(await lines()).toMatchObject([{ followUp: '2026-01-03', state: 'agreed' }]);
  });
});
