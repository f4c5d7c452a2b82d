/** What an entry can be marked with, in sets that belong to a template. */
export interface TagSet {
  title: string;
  tags: Readonly<Record<string, string>>;
}

/**
 * The seven core learning elements of the SSSC, for social care and for children and young people.
 * For social workers there are eight; we have not seen all of those, so they are not here.
 * Source: `sssc-cpl-new` in the references.
 */
export const elements: TagSet = {
  title: 'Which parts of your core learning is it about?',
  tags: {
    'sssc:rights': 'Rights-based and ethical practice',
    'sssc:communication': 'Communication and relationships',
    'sssc:wellbeing': 'Wellbeing and support',
    'sssc:protection': 'Protection',
    'sssc:role': 'Knowledge for your role',
    'sssc:reflective': 'Reflective practice',
    'sssc:leadership': 'Leadership and quality assurance',
  },
};

/** The four themes of the NMC Code. Source: `nmc-reflection` in the references. */
export const themes: TagSet = {
  title: 'Which themes of the Code is it about?',
  tags: {
    'nmc:people': 'Prioritise people',
    'nmc:practise': 'Practise effectively',
    'nmc:safety': 'Preserve safety',
    'nmc:trust': 'Promote professionalism and trust',
  },
};

const names: Readonly<Record<string, string>> = { ...elements.tags, ...themes.tags };

/** Every tag that a template offers, in the order of the lists. */
export const knownTags: readonly string[] = Object.keys(names);

/** A tag in words; one that came from elsewhere is shown as it is. */
export const tagName = (tag: string): string =>
  (Object.hasOwn(names, tag) ? names[tag] : undefined) ?? tag;
