/**
 * What an employer's words may not say, as patterns over lower-case text with straight quotes, plain
 * letters and spaces for hyphens. No list of words can know all that people write: these catch what
 * is commonly written, `tests/unit/organisation/phrases` holds what they catch and what they don't,
 * and the built-in advice stands beside the words whatever they say.
 */
export const any = (...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i');
export const all = (...parts: readonly string[]): RegExp => new RegExp(any(...parts).source, 'gi');

/** Within one part of a sentence. */
export const near = '[^.?!;:,]*';
/** Within one sentence. */
export const far = '[^.?!]*';
export const not = "(?:not|never|cannot|[a-z]+n't|stop|avoid|no need|no more)";
/** Of those who look after the work, by their letters. A pack takes none of these as its name. */
export const acronyms = 'sssc|niscc|nmc|hcpc|gmc|cqc|ciw|rqia|hiqa';
export const bodies = `(?:the press|the papers?|bbc|reporters?|journalists?|unions?|police|regulators?|inspect(?:orate|ors?)|commission|ombudsman|hotline|helpline|${acronyms})`;
export const outside = `(?:${bodies}|the news|(?<!social )media|to court|go public|whistle\\w*|speak (?:up|out))`;
export const regulator = `(?:${acronyms}|regulator|police|home office|inspectorate)`;

export const harm =
  'lose (?:your|their|the) (?:job|post|place|pay|registration)|lose (?:any |a )?shifts?|punish\\w*|sacked|fired|blamed?|in(?:to)? (?:bother|trouble)|told off|disciplin\\w*|suspended|reported|struck off|dismissed';
/** “You won’t be sacked unless …” is no comfort. */
export const unconditional = `(?!${far}\\b(?:unless|if you (?:do not|don't)))`;
