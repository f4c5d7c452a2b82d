// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PeopleEditor } from '@/pages/plan/PeopleEditor';
import { people } from '@/plan/people';
import { deletePrivate } from '@/vault/delete';
import { change } from '@/vault/records';
import { shown } from '../support/shown';
import '../support/locks';
import 'fake-indexeddb/auto';

let root: HTMLElement;
const { press, says } = shown(() => root);

beforeEach(async () => {
  await deletePrivate();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('a damaged person hides nobody, is told of, removed and brought back', async () => {
  const damaged = { role: 'lost', name: 'Kit', reach: 'room 4' };
  const manager = { role: 'manager', name: 'Robin', reach: '' } as const;
  await change(async (records) => records.put('own', 'people', [manager, damaged]));
  render(<PeopleEditor />, root);
  await says('Robin');
  await says('Something here can’t be read');
  await says('Kit, room 4');
  await press('Remove what can’t be read');
  await says('It is removed.');
  expect(await people.unreadable()).toEqual([]);
  await press('Undo');
  await says('It is back.');
  expect(await people.unreadable()).toEqual([damaged]);
  expect(await people.read()).toEqual([manager]);
});

test('where all can be read nothing is said of it', async () => {
  render(<PeopleEditor />, root);
  await says('No one here yet.');
  expect(root.textContent).not.toContain('can’t be read');
});
