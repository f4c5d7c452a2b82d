import { describe, expect, test } from 'vitest';
import {
  closest,
  controlOf,
  editorOf,
  isNear,
  isVisible,
  parentOf,
  placeInPair,
} from '@/detection/dom';
import { everywhere, load } from '../support/fixture';

function page(body: string) {
  const document = load(`<!doctype html><body>${body}</body>`, 'https://a.example/');
  return (selector: string): Element => {
    const found = everywhere(document, selector)[0];
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
}

const shadow = `
  <section class="out"><div id="host"><template shadowrootmode="open">
    <div class="in"><div id="inner"><template shadowrootmode="open">
      <button><i>Send</i></button><textarea></textarea>
    </template></div></div>
  </template></div></section>`;

describe('open shadow roots', () => {
  const $ = page(shadow);

  test('closest goes on through them', () => {
    expect(closest($('i'), '.in')).toBe($('.in'));
    expect(closest($('i'), '.out')).toBe($('.out'));
    expect(closest($('i'), '.nowhere')).toBeNull();
    expect(closest($('i'), 'i')).toBe($('i'));
  });

  test('a root’s parent is its host, and the document’s is nothing', () => {
    expect(parentOf($('button'))).toBe($('#inner'));
    expect(parentOf($('html'))).toBeNull();
  });

  test('controls and editors are found from within', () => {
    expect(controlOf($('i'))).toBe($('button'));
    expect(editorOf($('textarea'))).toBe($('textarea'));
    expect(controlOf($('textarea'))).toBeNull();
  });
});

describe('editorOf', () => {
  test.each([
    '<textarea></textarea>',
    '<div contenteditable="true"></div>',
    '<div contenteditable=""></div>',
    '<div contenteditable="plaintext-only"></div>',
    '<input>',
    '<input type="text">',
  ])('%s takes writing', (html) => {
    expect(editorOf(page(html)('body > *'))).not.toBeNull();
  });

  test.each([
    '<input type="search">',
    '<input type="password">',
    '<input type="email">',
    '<input type="checkbox">',
    '<input type="file">',
    '<div contenteditable="true" role="searchbox"></div>',
    '<textarea aria-hidden="true"></textarea>',
    '<div contenteditable="false"></div>',
    '<div role="textbox"></div>',
    '<button></button>',
  ])('%s does not', (html) => {
    expect(editorOf(page(html)('body > *'))).toBeNull();
  });
});

describe('isVisible', () => {
  test('aria-hidden="false" is not hidden; "true" is, and all within', () => {
    const $ = page('<button aria-hidden="false">a</button><div aria-hidden="true"><p>b</p></div>');
    expect(isVisible($('button'))).toBe(true);
    expect(isVisible($('p'))).toBe(false);
  });

  test('what is hidden, or in a closed dialog, is not seen', () => {
    const $ = page(
      '<div hidden><p>a</p></div><dialog><b>c</b></dialog><dialog open><i>d</i></dialog>',
    );
    expect(isVisible($('p'))).toBe(false);
    expect(isVisible($('b'))).toBe(false);
    expect(isVisible($('i'))).toBe(true);
  });

  test('a host that is hidden for assistive technology hides its shadow', () => {
    const $ = page(`<div aria-hidden="true">${shadow}</div>`);
    expect(isVisible($('button'))).toBe(false);
  });
});

describe('placeInPair', () => {
  const pair = '<div class="pair"><button id="a">1</button><button id="b">2</button></div>';

  test('tells the first of two from the last', () => {
    const $ = page(pair);
    expect(placeInPair($('#a'))).toBe('first');
    expect(placeInPair($('#b'))).toBe('last');
  });

  test('one alone, or three, are no pair', () => {
    expect(placeInPair(page('<main><button id="a">1</button></main>')('#a'))).toBeUndefined();
    const three = page(`<div><button id="c">3</button>${pair.replace('class="pair"', '')}</div>`);
    expect(placeInPair(three('#c'))).toBeUndefined();
  });

  test('a hidden copy does not count', () => {
    const $ = page(pair.replace('<button id="a"', '<button hidden>0</button><button id="a"'));
    expect(placeInPair($('#a'))).toBe('first');
  });

  test('the two may be wrapped each for itself', () => {
    const $ = page(
      '<div><p><button id="a">1</button></p><p><i role="button" id="b">2</i></p></div>',
    );
    expect(placeInPair($('#b'))).toBe('last');
  });

  test('the sign must be in the same card, not in a list below the pair', () => {
    const $ = page(`<div>${pair}<a href="/x">x</a><p><button>3</button></p></div>`);
    expect(placeInPair($('#a'), 'a')).toBeUndefined();
    expect(placeInPair(page(`<div><a href="/x">x</a>${pair}</div>`)('#a'), 'a')).toBe('first');
  });
});

describe('isNear', () => {
  test('finds a sign in the card around', () => {
    const $ = page('<article><a href="/x">x</a><div><div><button>1</button></div></div></article>');
    expect(isNear($('button'), 'a[href="/x"]')).toBe(true);
  });

  test.each(['<div role="dialog">', '<div role="alertdialog">', '<dialog open>'])(
    'never leaves %s for the page behind it',
    (open) => {
      const close = open.startsWith('<div') ? '</div>' : '</dialog>';
      const $ = page(`<div><a href="/x">x</a>${open}<p><button>1</button></p>${close}</div>`);
      expect(isNear($('button'), 'a')).toBe(false);
    },
  );

  test('gives up after a few levels', () => {
    const deep = `${'<div>'.repeat(12)}<button>1</button>${'</div>'.repeat(12)}`;
    expect(isNear(page(`<div><a href="/x">x</a>${deep}</div>`)('button'), 'a')).toBe(false);
  });
});
