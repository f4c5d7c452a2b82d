import { bannedWords, grade, gradeLimit, limits, wordCount } from '../guidance/lint';
import { packTexts } from '../texts/en/pack';
import { folded, strangeLetter } from './letters';

const t = packTexts.faults;

/** An employer has more ways to frighten than we have; these come on top of our own banned words. */
const threats =
  /\b(sack(ed|ing)?|fired|dismiss\w*|los(e|ing) your (job|post|place|shifts?|registration)|struck off|suspend\w*|consequences?|warn(ed|ings?)|investigat\w*|punish\w*|penalt\w*|zero tolerance|grounds for|comply|compliance|failure to|required to|have to|or else|guilty|wrongdoing|disobey\w*|at your own risk|hr will|will be (reported|told on|dealt with))\b/i;

/** A sentence with a no in it and someone who helps: it may be kind, and can then be said without. */
const silencing =
  /\b((keep|stay) (it |this |that )?(quiet|silent|secret|to yourself|in ?house)|say nothing|tell no ?(one|body)|(not|don't|never|no need)\b[^.?!]*\b(anyone|anybody|press|media|union|police|regulator|inspect\w*|commission|outside|concerns?|complain\w*|poor care|speak up|whistle\w*))\b/i;

const watching =
  /\b(monitor\w*|track(s|ed|ing)? you|spy\w*|surveill\w*|we (can |will |do )?(see|know|watch|check|track|read|log|record)s? (if|what|when|who|that|how|your|you)|we are watching|being watched)\b/i;

const webAddress = /:\/\/|\bwww\.|\b[a-z0-9-]+\.(com|org|net|uk|scot|wales|cymru|ie|gov|info)\/\S/i;
const longestWord = 40;

const found = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0].trim();

/** What is wrong with what a text says. A quote is no way round, as it is in our own texts. */
function saysWrong(text: string): string[] {
  const harsh = found(bannedWords, text) ?? found(threats, text);
  const silences = found(silencing, text);
  const watches = found(watching, text);
  return [
    ...(harsh ? [t.harsh(harsh)] : []),
    ...(silences ? [t.silences(silences)] : []),
    ...(watches ? [t.watches(watches)] : []),
    ...(webAddress.test(text) ? [t.hasLink] : []),
    ...(text.split(/\s/).some((word) => word.length > longestWord) ? [t.longWord] : []),
  ];
}

/**
 * What is wrong with a name or a word for someone; nothing when all is well. How hard it is to read
 * is not measured: a name is as it is.
 */
export function nameFaults(text: string): string[] {
  const strange = strangeLetter(text);
  return strange ? [strange] : saysWrong(folded(text));
}

/**
 * What is wrong with wording, by the same measure as for our own texts and more strictly; nothing
 * when all is well.
 *
 * @param most how many words it may have: one of `limits` in `src/guidance/lint.ts`.
 * @param name the organisation's own, which counts as one short word: nobody can make it plainer.
 */
export function wordingFaults(text: string, most: number, name: string): string[] {
  const strange = strangeLetter(text);
  if (strange) return [strange];
  const words = wordCount(text);
  const reached = grade(name ? text.replaceAll(name, 'us') : text);
  return [
    ...saysWrong(folded(text)),
    ...(words > most ? [t.words(words, most)] : []),
    ...(reached > gradeLimit ? [t.hard(reached.toFixed(1), gradeLimit)] : []),
  ];
}

export const mostWords = { panel: limits.advice, ask: limits.item } as const;
