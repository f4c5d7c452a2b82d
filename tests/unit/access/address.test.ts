import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '@/access/address';

describe('a server’s address', () => {
  test.each([
    ['mastodon.scot', 'mastodon.scot'],
    ['  https://mastodon.scot/ ', 'mastodon.scot'],
    ['HTTPS://Mastodon.SCOT', 'mastodon.scot'],
    ['social.example.org', 'social.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%j is fine', (typed, host) => expect(readAddress(typed)).toEqual({ host }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://mastodon.scot', 'not-https'],
    ['ftp://mastodon.scot', 'not-https'],
    ['javascript://mastodon.scot/%0aalert(1)', 'not-https'],
    ['javascript:alert(1)', 'not-a-host'],
    ['mastodon', 'not-a-host'],
    ['localhost', 'not-a-host'],
    ['127.0.0.1', 'not-a-host'],
    ['[::1]', 'not-a-host'],
    ['two words.example', 'not-a-host'],
    ['*.example', 'not-a-host'],
    ['*', 'not-a-host'],
    ['https://', 'not-a-host'],
    ['-a.example', 'not-a-host'],
    ['@me@mastodon.scot', 'has-sign-in'],
    ['https://me:secret@mastodon.scot', 'has-sign-in'],
    ['mastodon.scot:8443', 'has-port'],
    ['mastodon.scot:443', 'has-port'],
    ['https://mastodon.scot/@me', 'has-sign-in'],
    ['mastodon.scot/home', 'has-path'],
    ['https://mastodon.scot/?a=b', 'has-path'],
    ['mastodon.scot/#x', 'has-path'],
  ])('%j is not: %s', (typed, fault) => expect(readAddress(typed)).toEqual({ fault }));

  test('a site with a switch of its own is pointed out', () => {
    expect(readAddress('www.facebook.com', ['www.facebook.com'])).toEqual({ fault: 'known-site' });
  });

  test('whatever is typed, the answer is a plain host or a fault, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const read = readAddress(typed);
        if ('host' in read) expect(new URL(`https://${read.host}/`).hostname).toBe(read.host);
      }),
    );
  });
});
