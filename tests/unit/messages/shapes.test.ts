import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toBackground } from '@/messages';

const moment = { site: 'x', kind: 'post', how: 'focused' };

test.each([
  [{ type: 'moment', moment }],
  [{ type: 'moment', moment: { ...moment, openFollow: true } }],
  [{ type: 'recognised', software: 'mastodon' }],
  [{ type: 'recognised', software: null }],
  [{ type: 'recognised', software: 'elk', needsRules: true }],
  [{ type: 'missed', site: 'x', sign: 'posts' }],
  [{ type: 'missed', site: 'x', sign: 'messages' }],
  [{ type: 'missed', site: 'x', sign: 'requests' }],
  [{ type: 'doubt' }],
  [{ type: 'still-on' }],
  [{ type: 'opened' }],
  [{ type: 'answer', answer: 'leave', quick: false }],
  [{ type: 'closed', quick: true }],
])('%j is a message', (message) => expect(v.is(toBackground, message)).toBe(true));

test.each([
  [{ type: 'moment', moment: { ...moment, name: 'Ola' } }],
  [{ type: 'moment', moment: { ...moment, kind: 'like' } }],
  [{ type: 'moment', moment: { ...moment, site: 'x'.repeat(41) } }],
  [{ type: 'moment', moment, url: 'https://x.com/' }],
  [{ type: 'answer', answer: 'grant', quick: false }],
  [{ type: 'answer', answer: 'leave' }],
  [{ type: 'missed', site: 'x', sign: 'Ola' }],
  [{ type: 'doubt', site: 'Ola' }],
  [{ type: 'missed', site: 'x', sign: 'posts', label: 'Ola' }],
  [{ type: 'opened', text: 'hello' }],
  [{ type: 'settings' }],
  [null],
  ['moment'],
])('%j is none: there is no room for text or an address', (message) => {
  expect(v.is(toBackground, message)).toBe(false);
});

test('no other shape gets through', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      if (v.is(toBackground, message)) {
        expect([
          'moment',
          'missed',
          'recognised',
          'still-on',
          'opened',
          'answer',
          'closed',
        ]).toContain(message.type);
      }
    }),
  );
});
