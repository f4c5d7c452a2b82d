import type { PlainKey } from '../../organisation/keys';

/** Parts of an organisation's pack, and why one is refused: for those who make it. */
export const packTexts = {
  /** What a pack can hold, for those who make one and those who are offered one. */
  fields: {
    handrailPack: { title: 'Version of the format', more: 'Always 1.' },
    organisation: {
      title: 'Name of the organisation',
      more: 'It stands beside all that comes from here.',
    },
    people: {
      title: 'What you call the people who use your service',
      more: 'More than one, as it reads after “one of the”: residents, or people we support.',
    },
    manager: {
      title: 'What you call a manager',
      more: 'Just one, as it reads after “your”: team leader, for instance.',
    },
    declareLink: {
      title: 'Where staff can tell you that they know someone',
      more: 'A form, or a mailbox as in mailto:office@example.org. If you have neither, leave it empty and put a number under “Who to ask”.',
    },
    policyLink: {
      title: 'Your social media policy',
      more: 'It should say what to do if you know someone already.',
    },
    socialMediaHelpLink: {
      title: 'How to help people to use social media',
      more: 'Your own steps for it. They are shown beside our advice.',
    },
    shareGoodNews: {
      title: 'Where to offer good news',
      more: 'A form or a mailbox of the team who run your page.',
    },
    whenManagerIsConnection: {
      title: 'Who to tell if it is the manager they know',
      more: 'It stands beside “Who you can ask”. At most 30 words.',
    },
    contact: {
      title: 'Who to ask',
      more: 'It stands beside “Who you can ask”. At most 30 words.',
    },
    regulator: {
      title: 'The body that your staff answer to',
      more: 'It is just a hint. The worker picks whose guidance is shown.',
    },
    sites: {
      title: 'Sites that you suggest',
      more: 'They are named to the worker, and never turned on.',
    },
    languages: { title: 'Languages of the words', more: 'So far just English.' },
    reviewDate: { title: 'When you will look at it again', more: 'A day, as in 2027-11-30.' },
  } satisfies Record<PlainKey, { title: string; more: string }>,
  panelField: (answer: string) => `Words beside “${answer}”`,
  panelMore: 'At most 25 words. They stand beside our advice, with your name.',

  /** Why something is refused. Each reads on after the name of the field. */
  faults: {
    whole: 'The file',
    policy: 'The setting',
    line: (where: string, why: string) => `${where}: ${why}`,
    tooBig: (most: number) => `It is too big. There is room for ${most} letters.`,
    notText: 'It is not plain text.',
    notJson: 'It can’t be read. It may be cut off, or of another kind.',
    notPack: 'It is not a list of words and links for Handrail.',
    unknownPart: 'A part that Handrail does not know',
    unknown: 'No such thing can be set. Please take it out.',
    missing: 'It is missing.',
    empty: 'It is empty.',
    kindText: 'It has to be one plain text.',
    kindList: 'It has to be a list of short texts.',
    kindOne: 'It has to be the number 1.',
    tooLong: (most: number) => `It is too long. There is room for ${most} letters.`,
    tooMany: (most: number) => `There are too many. There is room for ${most}.`,
    notOneOf: (known: string) => `It has to be one of these: ${known}.`,
    notDay: 'It has to be a real day, as in 2027-11-30.',
    notSite: (id?: string) =>
      id ? `Handrail knows no site called “${id}”.` : 'Handrail does not know one of them.',
    hidden: (code: string) => `It has a hidden letter in it (${code}). Please type it again.`,
    letter: (letter?: string) =>
      `It has ${letter ?? 'an unusual letter'} in it. Please use plain letters.`,
    longWord: 'It has a very long word in it.',
    hasLink: 'It has a web address in it. Links have a place of their own.',
    words: (count: number, most: number) => `It has ${count} words. There is room for ${most}.`,
    hard: 'It is hard to read. Try short words, and two short sentences.',
    hardWords: (words?: string) =>
      words
        ? `It is hard to read. Can you say this in shorter words: ${words}?`
        : 'It is hard to read.',
    harsh: (word?: string) =>
      `${word ? `“${word}”` : 'It'} may scare or blame people. Please say it in a kind way.`,
    silences: (words?: string) =>
      `${words ? `“${words}”` : 'It'} may keep someone from speaking up. Please take it out.`,
    watches: (words?: string) =>
      `${words ? `“${words}”` : 'It'} sounds like watching. Handrail shows no one what people do.`,
    aboutUs: (words?: string) =>
      `${words ? `“${words}”` : 'It'} is about Handrail or about someone’s own notes. Please speak just of your service.`,
    forOthers: (words?: string) =>
      `${words ? `“${words}”` : 'It'} speaks for someone else. Please say what your service does.`,
    notName: 'It reads like a sentence. Please give just the name.',
    notWord: 'Please give just the word you use: one to five words.',
    ownWord: 'Please leave out “our”, “the” or “your” at its beginning.',
    takenName: 'This is the name of someone else. Please use your own.',
    scheme: 'It has to begin with https:// or mailto:.',
    hostLetters: (host?: string) =>
      `Its letters may look like others.${host ? ` A browser reads it as ${host}.` : ''} Please use plain letters.`,
    hostNumbers: 'It leads to a number. Please use a name.',
  },
} as const;
