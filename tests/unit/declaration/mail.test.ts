import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestMail, mailTo } from '@/declaration/mail';

const address = 'mailto:manager@care.example';
/** As a mail program reads it. */
const read = (url: string) => {
  const [to, query = ''] = url.split('?');
  const fields = query.split('&').map((field) => field.split('='));
  return {
    to,
    ...Object.fromEntries(fields.map(([name, value = '']) => [name, decodeURIComponent(value)])),
  };
};

test('the subject alone, which names nothing', () => {
  expect(mailTo(address)).toEqual({
    url: 'mailto:manager@care.example?subject=Can%20we%20talk%3F',
    withWords: false,
  });
});

test('with the words, line breaks as mail has them', () => {
  const { url, withWords } = mailTo(address, 'Hello.\n\nA & B = 100 %? #1 “yes”\rx\r\ny');
  expect(withWords).toBe(true);
  expect(url).toContain('&body=Hello.%0D%0A%0D%0AA%20%26%20B%20%3D%20100%20%25%3F%20%231%20');
  expect(url).toContain('x%0D%0Ay');
  expect(url).not.toMatch(/%0A%0A|%0D%0D|\s/);
});

test('too long: the words are left out, and it says so', () => {
  const room = longestMail - mailTo(address).url.length - '&body='.length;
  expect(mailTo(address, 'a'.repeat(room))).toMatchObject({ withWords: true });
  expect(mailTo(address, 'a'.repeat(room)).url).toHaveLength(longestMail);
  expect(mailTo(address, 'a'.repeat(room + 1))).toEqual(mailTo(address));
});

test('whatever the words, nothing but subject and body comes out, and they come out whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (words) => {
      const { url, withWords } = mailTo(address, words);
      const mail = read(url);
      expect(Object.keys(mail)).toEqual(withWords ? ['to', 'subject', 'body'] : ['to', 'subject']);
      expect(mail).toMatchObject({ to: address, subject: 'Can we talk?' });
      if (withWords) {
        const sent = words.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n');
        expect((mail as { body?: string }).body).toBe(sent);
      }
    }),
  );
});
