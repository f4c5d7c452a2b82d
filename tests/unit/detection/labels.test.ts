import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, fold, labelsOf } from '@/detection/labels';
import { load } from '../support/fixture';

describe('fold', () => {
  test.each([
    ['both kinds of apostrophe', 'What’s new?', "what's new?"],
    ['other marks that look like one', 'Oʼr′s`', "o'r's'"],
    ['quotation marks', '„Anna“ «B»', '"anna" "b"'],
    ['both kinds of ellipsis', 'Write a comment…', 'write a comment'],
    ['three dots', 'Write a comment...', 'write a comment'],
    ['no-break spaces', '16\u00a0912\u202fpeople', '16 912 people'],
    ['marks for direction', '\u200fإضافة \u2068صديق\u2069', 'إضافة صديق'],
    ['zero-width joiners', 'Con\u200bfirm\ufeff', 'confirm'],
    ['letter case', 'ADD Friend', 'add friend'],
    ['compatibility forms', 'Ａｄｄ ﬁsh', 'add fish'],
    ['space around', '  \n Accept \t', 'accept'],
    ['letters written as two', 'Zatwierdz\u0301', 'zatwierdź'],
  ])('makes one of %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps one full stop', () => {
    expect(fold('Mr. Smith')).toBe('mr. smith');
  });

  test('changes nothing the second time', () => {
    // Marks that meet once something between them is gone are what goes wrong first.
    const awkward = fc.constantFrom(
      '.',
      '…',
      '‥',
      '\u200e',
      '\u0301',
      '´',
      ' ',
      'J̌',
      'İ',
      'Σ',
      '’',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(awkward, fc.string({ maxLength: 2 }))).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('fits', () => {
  test.each([
    ['Confirm', 'confirm', true],
    ['Confirm', 'Confirm request', false],
    ['Follow *', 'Follow Ola Nowak', true],
    ['Follow *', 'Following', false],
    ['Follow *', 'Follow', false],
    ['Follow *', 'Unfollow Ola', false],
    ['Invite * to connect', 'Invite Jean-Luc O’Hara to connect', true],
    ['Invite * to connect', 'Invite to connect', false],
    ['Invite * to connect', 'Invite Ola to connect and more', false],
    ['*accett*', 'Accetta l’invito di Ugo', true],
    ['*accett*', 'Ignora l’invito', false],
    ['* a * b', 'x a y b', true],
    ['* a * b', 'x b y a', false],
    ['Comment as *', 'Comment\u00a0as\u00a0\u2068Robin\u2069', true],
    ["What's on your mind*", 'What’s on your mind, Robin?', true],
    ['Message...', 'Message…', true],
    ['ab*bc', 'abc', false],
  ])('"%s" and "%s": %s', (pattern, label, yes) => {
    expect(fits(label, [pattern])).toBe(yes);
  });

  test('one pattern of many is enough, and none fits nothing', () => {
    expect(fits('Delete', ['Confirm', 'Delete'])).toBe(true);
    expect(fits('Delete', [])).toBe(false);
  });

  test('whatever stands for the star fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w'-]{1,30}$/), (name) => {
        expect(fits(`Accept ${name}’s invitation`, ["Accept *'s invitation"])).toBe(true);
      }),
    );
  });
});

describe('labelsOf', () => {
  const first = (html: string) => {
    const element = load(`<body>${html}</body>`, 'https://a.example/').body.firstElementChild;
    if (!element) throw new Error('nothing there');
    return element;
  };

  test('an aria-label speaks instead of the text', () => {
    expect(labelsOf(first('<button aria-label="Accept Ola">Accept</button>'), true)).toEqual([
      'Accept Ola',
    ]);
  });

  test('a control’s text counts where it has no label', () => {
    expect(labelsOf(first('<button><span>Follow</span></button>'), true)).toEqual(['Follow']);
  });

  test('what is written in an editor is never read', () => {
    const editor = first('<div contenteditable="true" aria-placeholder="Aa">my words</div>');
    expect(labelsOf(editor, false)).toEqual(['Aa']);
  });

  test('a long text is no label', () => {
    expect(labelsOf(first(`<button>${'long '.repeat(40)}</button>`), true)).toEqual([]);
  });
});
