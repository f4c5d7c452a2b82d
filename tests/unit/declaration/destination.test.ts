import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDestination } from '@/declaration/destination';

describe('where a declaration goes', () => {
  test.each([
    ['https://forms.example.org/declare', 'https://forms.example.org/declare', 'forms.example.org'],
    ['forms.example.org/declare', 'https://forms.example.org/declare', 'forms.example.org'],
    ['https://council.example/a?form=3', 'https://council.example/a?form=3', 'council.example'],
    // An `@` further on makes no mail of it.
    [
      'council.example/form?to=me@x.example',
      'https://council.example/form?to=me@x.example',
      'council.example',
    ],
    ['council.example?to=a@b.cd', 'https://council.example/?to=a@b.cd', 'council.example'],
    // Cyrillic letters that look like Latin ones show up as what they are.
    ['https://соuncil.example/', 'https://xn--uncil-w9d4a.example/', 'xn--uncil-w9d4a.example'],
  ])('%s is a form', (typed, url, host) => {
    const read = readDestination(typed);
    expect(read).toMatchObject({ kind: 'web' });
    if (!('fault' in read) && read.kind === 'web') {
      expect(read.host.startsWith('xn--')).toBe(host.startsWith('xn--'));
      if (!host.startsWith('xn--')) expect(read).toEqual({ kind: 'web', url, host });
    }
  });

  test.each(['manager@care.example', 'mailto:manager@care.example', ' Manager.Name@care.example '])(
    '%s is an e-mail address',
    (typed) => {
      expect(readDestination(typed)).toEqual({
        kind: 'mail',
        address: typed.trim().replace('mailto:', ''),
        url: `mailto:${typed.trim().replace('mailto:', '')}`,
      });
    },
  );

  test.each([
    // The first letter is Cyrillic.
    ['manager@сare.example', 'manager@xn--are-3ed.example'],
    ['manager@café.example', 'manager@xn--caf-dma.example'],
    ['Manager@CARE.example', 'Manager@care.example'],
  ])('of the mail to %s the domain is shown and opened as it is: %s', (typed, address) => {
    expect(readDestination(typed)).toEqual({ kind: 'mail', address, url: `mailto:${address}` });
  });

  test.each([
    ['', 'empty'],
    ['http://forms.example.org', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/html,x', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['chrome://settings', 'not-https'],
    ['https://me:pw@forms.example.org/', 'has-sign-in'],
    ['https://forms.example.org:8443/', 'has-port'],
    ['forms.example.org:8443', 'has-port'],
    ['mailto:a@b.example?body=x', 'has-extras'],
    ['mailto:a@b.example,c@d.example', 'has-extras'],
    ['mailto:nobody', 'not-an-address'],
    ['manager@care.example?body=hello', 'has-extras'],
    ['Manager <manager@care.example>', 'not-an-address'],
    ['not an address', 'not-an-address'],
    ['manager@care.example/form', 'not-an-address'],
    ['manager@192.168.1', 'not-an-address'],
    ['intranet', 'not-an-address'],
    ['https://exam\u202eple.org/', 'not-an-address'],
    [`https://forms.example.org/${'a'.repeat(3000)}`, 'too-long'],
  ])('%s is refused: %s', (typed, fault) => expect(readDestination(typed)).toEqual({ fault }));

  test('whatever is typed, only https and mailto ever come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const read = readDestination(typed);
        if ('fault' in read) return;
        expect(read.url).toMatch(read.kind === 'web' ? /^https:\/\// : /^mailto:[^?]+$/);
      }),
    );
  });
});
