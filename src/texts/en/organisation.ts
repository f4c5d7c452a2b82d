import type { LinkKey, PlainKey } from '../../organisation/keys';

/** An organisation's own wording: what it may hold, how it is offered, and how it is shown. */
export const organisationTexts = {
  title: 'Your organisation’s words',
  lead: 'An organisation can offer its own words and links. They stand beside what Handrail says, with its name. You choose.',
  says: (name: string) => `Your organisation, ${name}, says:`,
  from: (name: string) => `From your organisation, ${name}`,

  offer: {
    title: 'Your organisation suggests its own wording.',
    by: (name: string) => `It comes from ${name}.`,
    changed: (name: string) => `${name} has changed its words. You still see the earlier ones.`,
    see: 'See it',
    use: 'Use it',
    notNow: 'Not now',
    notNowDone: 'That is fine. Nothing has changed.',
    used: 'It now stands beside what Handrail says.',
    stale: 'It has just changed. Please have another look.',
    failed: 'This could not be saved. The disk may be full. Nothing has changed.',
  },
  truth:
    'Handrail tells your employer nothing. On a work device or account, their own software may show that it is installed, and read its files.',
  unchecked: 'We did not write it, and we can’t vouch for it.',
  only: 'It adds words and links, and that is all. It turns nothing on or off. Your sites, your notes and your choices stay yours.',

  inUse: 'What you use now',
  offered: 'What is offered',
  none: 'You use no words of an organisation now.',
  remove: 'Stop using it',
  removed: 'It is gone. Handrail now speaks alone.',
  sources: {
    policy: 'It came with the settings of this browser.',
    file: 'It came from a file that you opened.',
  },
  print: (short: string) => `Its fingerprint, to compare: ${short}`,
  review: (day: string) => `They plan to look at it again on ${day}.`,
  reviewPast: (day: string) =>
    `They wanted to look at it again by ${day}. It may be a little out of date.`,

  fileTitle: 'Open a file',
  fileLead: 'Did your organisation give you a file for Handrail? You can look at it here first.',
  file: 'Choose the file',
  fileUsed: 'You use just these words already.',
  refusedTitle: 'This can’t be used',
  refusedLead: 'Nothing has changed. Please show these lines to whoever made it.',
  refusedPolicy: 'Your organisation set something that Handrail does not take:',

  opens: {
    declareLink: 'See where you can tell them',
    policyLink: 'See its policy',
    socialMediaHelpLink: 'See how to help people online',
    shareGoodNews: 'See where to offer good news',
  } satisfies Record<LinkKey, string>,
  badLink: 'This link is not safe to open, so it stays closed.',

  declare: (name: string) => `${name} has a place for this`,
  declareLead:
    'You can use it, or just talk. If you keep an address of your own below, that one is shown instead.',
  itsManager: (manager: string) => `There, your manager may be called your ${manager}.`,
  suggestsSites: (name: string) => `Your organisation, ${name}, suggests these sites:`,
  suggestsSitesMore: 'You decide. They stay as they are until you press a switch.',
  suggestsBody: (name: string, body: string) =>
    `Your organisation, ${name}, suggests the guidance of ${body}. You decide.`,

  /** What a pack can hold, for those who make one and those who are offered one. */
  fields: {
    handrailPack: { title: 'Version of the format', more: 'Always 1.' },
    organisation: {
      title: 'Name of the organisation',
      more: 'It stands beside all that comes from here.',
    },
    people: {
      title: 'What you call the people who use your service',
      more: 'More than one, as it reads after “one of our”: residents, for instance.',
    },
    manager: {
      title: 'What you call a manager',
      more: 'Just one, as it reads after “your”: team leader, for instance.',
    },
    declareLink: {
      title: 'Where staff can tell you about a link they have',
      more: 'A form or a mailbox. If the worker keeps another one, that one is shown.',
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
      title: 'Who to tell when the manager is the one',
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
    notSite: (id: string) => `Handrail knows no site called “${id}”.`,
    hidden: (code: string) => `It has a hidden letter in it (${code}). Please type it again.`,
    letter: (letter: string, code: string) =>
      `It has “${letter}” (${code}) in it. Please use plain letters.`,
    longWord: 'It has a very long word in it.',
    hasLink: 'It has a web address in it. Links have a place of their own.',
    words: (count: number, most: number) => `It has ${count} words. There is room for ${most}.`,
    hard: (grade: string, most: number) =>
      `It is hard to read: grade ${grade}, and ${most} is the most. Try short words.`,
    harsh: (word: string) => `“${word}” may scare or blame people. Please say it in a kind way.`,
    silences: (words: string) =>
      `“${words}” may keep someone from speaking up. Please take it out.`,
    watches: (words: string) =>
      `“${words}” sounds like watching. Handrail shows no one what people do.`,
    takenName: 'This is the name of someone else. Please use your own.',
    scheme: 'It has to begin with https:// or mailto:.',
    hostLetters: (host: string) =>
      `Its letters may look like others. A browser reads it as ${host}. Please use plain letters.`,
    hostNumbers: 'It leads to a number. Please use a name.',
  },
} as const;
