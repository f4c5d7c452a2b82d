import { bannedWords, grade, gradeLimit, limits, longWords, wordCount } from '../../guidance/lint';
import { packTexts } from '../../texts/en/pack';
import { folded, strangeLetter } from '../letters';
import { quoting, type Why } from '../why';
import { forOthers, ours, workWords } from './others';
import { reassurances } from './reassurances';
import { closesOutside, namesOutside, opensOutside, silencing } from './silencing';
import { threats } from './threats';
import { watching } from './watching';

const t = packTexts.faults;

const webAddress = /:\/\/|\bwww\.|\b[a-z0-9-]+\.(com|org|net|uk|scot|wales|cymru|ie|gov|info)\/\S/i;
const longestWord = 40;
const shouting = /!{2,}|(?:\b[A-Z]{2,}\b[^\w.?!]+){2}\b[A-Z]{2,}\b/;
/** What people in IT are called reads as “it” once the letters are small. */
const itWatches = /\bIT (?:can|may|will|sees?|reads?|checks?|knows?)\b/;

/** Several ways to write the same: a hyphen parts a word, or joins two. */
const spellings = (text: string): string[] => {
  const plain = text.toLowerCase();
  return [plain.replaceAll('-', ' '), plain.replaceAll('-', '')].map((each) =>
    each.replaceAll(reassurances, ' '),
  );
};

const sentencesIn = (text: string): string[] => text.split(/[.?!]/);
const shutsOut = (sentence: string): boolean =>
  namesOutside.test(sentence) && (!opensOutside.test(sentence) || closesOutside.test(sentence));

/** What is wrong with what a text says. A quote is no way round, as it is in our own texts. */
function saysWrong(text: string): Why[] {
  const spelled = spellings(text);
  const found = (pattern: RegExp): string | undefined => {
    for (const each of spelled) {
      const [match] = pattern.exec(each) ?? [];
      if (match) return match.trim();
    }
    return undefined;
  };
  const harsh = found(bannedWords) ?? found(threats) ?? shouting.exec(text)?.[0];
  const silences = found(silencing) ?? spelled.flatMap(sentencesIn).find(shutsOut)?.trim();
  const watches = found(watching) ?? itWatches.exec(text)?.[0];
  const aboutUs = found(ours);
  const forThem = found(forOthers);
  return [
    ...(harsh ? [quoting(t.harsh, harsh)] : []),
    ...(silences ? [quoting(t.silences, silences)] : []),
    ...(watches ? [quoting(t.watches, watches)] : []),
    ...(aboutUs ? [quoting(t.aboutUs, aboutUs)] : []),
    ...(forThem ? [quoting(t.forOthers, forThem)] : []),
    ...(webAddress.test(text) ? [{ why: t.hasLink }] : []),
    ...(text.split(/\s/).some((word) => word.length > longestWord) ? [{ why: t.longWord }] : []),
  ];
}

/** The formula is at home in long texts: of one short sentence it makes much ado. */
const shortText = 12;
const shortLimit = 9;

/** Names, and words that everyone in the work knows, count as short: nobody can make them plainer. */
const withoutNames = (text: string, name: string): string =>
  (name ? text.replaceAll(name, 'us') : text)
    .replaceAll(/(?<=[\p{L}\p{N},;’'-]\s)\p{Lu}[\p{L}’'-]*/gu, 'us')
    .replaceAll(workWords, 'us');

/** @param name the organisation's own. */
function hardToRead(text: string, name: string): Why[] {
  const plain = withoutNames(text, name);
  const limit = wordCount(plain) < shortText ? shortLimit : gradeLimit;
  if (grade(plain) <= limit) return [];
  const long = longWords(plain);
  return [long.length ? quoting(t.hardWords, long.join(', ')) : { why: t.hard }];
}

/** Nobody's name, but a sentence, or words to whoever reads it. */
const speaks =
  /[!?:;]|\b(?:you|your|yours|sees?|click\w*|press|says?|said|approved|i|my|we|sorry|who|pay)\b/i;
/** A second sentence after a full stop or a comma; not the one in “St. Mary’s”. */
const goesOn = /[.,] (?:[a-z]|[A-Z][a-z]* [a-z])/;

/** What is wrong with the name of an organisation; nothing when all is well. */
export function nameFaults(text: string): Why[] {
  const strange = strangeLetter(text);
  if (strange) return [strange];
  const plain = folded(text);
  const isName = /\p{L}.*\p{L}/u.test(text) && !speaks.test(plain) && !goesOn.test(plain);
  if (!isName) return [{ why: t.notName }];
  // A street or a house may be called anything; only what accuses has no place in a name.
  const harsh = bannedWords.exec(plain)?.[0];
  return harsh ? [quoting(t.harsh, harsh)] : [];
}

/** It stands in the worker's own words to a manager: a word for people, and nothing else. */
const fewWords = /^\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,4}$/u;
const ownWord = /^(?:our|the|your|my|a|an)\b/i;

/** What is wrong with a word for someone; nothing when all is well. */
export function wordFaults(text: string): Why[] {
  const strange = strangeLetter(text);
  if (strange) return [strange];
  if (!fewWords.test(text) || /\b(?:you|i|sorry|sees?|pay)\b/i.test(text))
    return [{ why: t.notWord }];
  return ownWord.test(text) ? [{ why: t.ownWord }] : saysWrong(folded(text));
}

/**
 * What is wrong with wording, by the same measure as for our own texts and more strictly; nothing
 * when all is well.
 *
 * @param most how many words it may have: one of `limits` in `src/guidance/lint.ts`.
 * @param name the organisation's own.
 * @param isRead whether how hard it reads is measured: names, roles and numbers have no easier words.
 */
export function wordingFaults(text: string, most: number, name: string, isRead: boolean): Why[] {
  const strange = strangeLetter(text);
  if (strange) return [strange];
  const words = wordCount(text);
  return [
    ...saysWrong(folded(text)),
    ...(words > most ? [{ why: t.words(words, most) }] : []),
    ...(isRead ? hardToRead(text, name) : []),
  ];
}

/** How many words a part of a pack may have. */
export const mostIn = (key: string): number =>
  key.startsWith('panel') ? limits.advice : limits.item;
