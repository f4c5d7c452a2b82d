import { packTexts } from '../texts/en/pack';
import { quoting, type Why } from './why';

const t = packTexts.faults;

/**
 * Letters of English and of its neighbours (ŵ, é), digits, and marks of a plain sentence. All else is
 * refused by name: hidden and turning letters, letters that only look like others, joined marks.
 */
const plain = /^[A-Za-zÀ-ÖØ-öø-ž0-9 .,;:!?'’‘“”"()/&@+%£€#–—…-]$/u;
/** Controls, formats (zero width, right to left), tags, lone surrogates, unknown and blank letters. */
const isHidden = /^[\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]$/u;

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with the letters of a text, in words; nothing when all are plain. */
export function strangeLetter(text: string): Why | undefined {
  const found = [...text].find((letter) => !plain.test(letter));
  if (found === undefined) return undefined;
  const code = codeOf(found);
  return isHidden.test(found) ? { why: t.hidden(code) } : quoting(t.letter, `“${found}” (${code})`);
}

const likeness: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
};

/** The same words without accents and in one kind of quote, so that “müst” is read as “must”. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”"]/g, '')
    .replaceAll(/[øŁØłđĐħĦŧŦıĸŋŊßæÆœŒþÞðÐ]/g, (letter) => likeness[letter] ?? letter);
