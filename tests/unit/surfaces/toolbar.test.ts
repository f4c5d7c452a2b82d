import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearDoubt, clearTab, markDoubt, markTab } from '@/surfaces/toolbar';

const icon = { text: '', title: '' };
/** Later calls are answered sooner, as if the browser wanted to upset the order. */
let wait = 0;
const soon = <T>(answer: T) =>
  new Promise<T>((done) => {
    wait = wait > 0 ? wait - 3 : 30;
    setTimeout(() => done(answer), wait);
  });

beforeEach(() => {
  Object.assign(icon, { text: '', title: 'Handrail' });
  Object.assign(fakeBrowser, {
    action: {
      getTitle: () => soon(icon.title),
      setTitle: async ({ title }: { title: string }) => {
        await soon(undefined);
        icon.title = title;
      },
      setBadgeText: async ({ text }: { text: string | null }) => {
        icon.text = text ?? '';
      },
      setBadgeBackgroundColor: async () => soon(undefined),
    },
  });
});

test('a doubt is a question mark, and says so in words', async () => {
  await markDoubt(1);
  expect(icon).toEqual({ text: '?', title: 'Handrail may no longer know this site well' });
});
test('the dot of a request that waits wins, whichever was first', async () => {
  await markTab(1);
  await markDoubt(1);
  expect(icon.text).toBe('•');
  await clearTab(1);
  await markDoubt(1);
  await markTab(1);
  expect(icon).toEqual({ text: '•', title: 'Handrail: a request is here' });
});
test('and it wins when both come at once', async () => {
  await Promise.all([markDoubt(1), markTab(1), markDoubt(1)]);
  expect(icon.text).toBe('•');
});
test('once looked at, a doubt has room', async () => {
  await markTab(1);
  await clearTab(1);
  expect(icon).toEqual({ text: '', title: 'Handrail' });
  await markDoubt(1);
  expect(icon.text).toBe('?');
});
test('the end of a doubt takes no dot away', async () => {
  await markTab(1);
  await clearDoubt(1);
  expect(icon.text).toBe('•');
  await clearTab(1);
  await markDoubt(1);
  await clearDoubt(1);
  expect(icon).toEqual({ text: '', title: 'Handrail' });
});
