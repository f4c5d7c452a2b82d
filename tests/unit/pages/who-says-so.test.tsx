// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Place } from '@/guidance/place';
import { references } from '@/guidance/references';
import { whoSaysWhat } from '@/guidance/who-says-what';
import { References } from '@/pages/guidance/References';
import { WhoSaysWhat } from '@/pages/guidance/WhoSaysWhat';
import { defaults } from '@/settings/settings';

let root: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);

async function show(view: VNode, place: Place, expected: string) {
  await fakeBrowser.storage.local.set({ settings: { ...defaults, place } });
  render(view, root);
  await vi.waitFor(() => expect(text()).toContain(expected), { interval: 1 });
}

test('the worker’s own body stands first, and what others say stands apart', async () => {
  await show(
    <References about={['ties']} sources={['founding', 'sssc-code', 'ours']} />,
    { country: 'wales', work: 'care' },
    'For Wales, social care',
  );
  expect(text().indexOf('Social Care Wales')).toBeLessThan(text().indexOf('Others say'));
  expect(text().indexOf('Others say')).toBeLessThan(text().indexOf(references.founding.body));
  expect(text()).toContain('our own view');
  button('Change')?.click();
  expect(location.hash).toBe('#/work');
});

test('where no body is known, it says so and shows what others say', async () => {
  await show(
    <References about={['ties']} sources={['founding']} />,
    { country: 'elsewhere', work: 'nursing' },
    'For another country, nursing or midwifery',
  );
  expect(text()).toContain('We know of no body');
  expect(text()).toContain(references.founding.says);
});

test('where the body is silent, it says that the link is no more than a place to start', async () => {
  await show(
    <References about={['look-up']} sources={['ours']} />,
    { country: 'ireland', work: 'nursing' },
    'For Ireland, nursing or midwifery',
  );
  expect(text()).toContain('nothing from them on just this');
  expect(text()).toContain('We have not read it.');
  expect(text()).not.toContain('In our words: This is their own site');
});

test('a page about nothing in particular does not name a place', async () => {
  await show(<References about={[]} sources={['ours']} />, defaults.place, 'This is our own view.');
  expect(text()).not.toContain('For Scotland');
});

test('a link is a button, and shows where it goes before it opens', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await show(<References about={[]} sources={['founding']} />, defaults.place, 'Open “');
  expect(root.querySelector('a')).toBeNull();
  button('Open “Savvy social media manoeuvres (blog)”')?.click();
  await vi.waitFor(() => expect(text()).toContain(references.founding.url), { interval: 1 });
  expect(create).not.toHaveBeenCalled();
});

test('every question is there, with a date for each voice and our own view', async () => {
  await show(<WhoSaysWhat />, defaults.place, 'Side by side');
  expect(root.querySelector('a')).toBeNull();
  for (const { question, ours } of whoSaysWhat) {
    expect(text()).toContain(question);
    expect(text()).toContain(`Our own view: ${ours}`);
  }
  for (const voice of root.querySelectorAll('dl > div')) {
    expect(voice.querySelector('dt span')?.textContent).toBeTruthy();
    expect(voice.querySelectorAll('summary')).toHaveLength(1);
  }
});
