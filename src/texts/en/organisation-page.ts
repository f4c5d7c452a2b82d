import type { PlainKey } from '../../organisation/keys';

/** The page on which the worker sees what their organisation offers, and where else in the app it shows. */
export const organisationPageTexts = {
  /** The parts of a pack, to the worker. */
  parts: {
    people: 'Their word for people who use the service',
    manager: 'Their word for a manager',
    declareLink: 'Where you can tell them',
    policyLink: 'Their social media policy',
    socialMediaHelpLink: 'How they help people to use social media',
    shareGoodNews: 'Where to offer good news',
    whenManagerIsConnection: 'Who to tell when your manager is the one',
    contact: 'Who to ask',
    regulator: 'Whose guidance they suggest',
    sites: 'Sites that they suggest',
  } satisfies Partial<Record<PlainKey, string>>,
  title: 'Your organisation’s words',
  lead: 'An organisation can offer its own words and links. They stand beside what Handrail says, with its name. You choose.',
  unchecked: 'We did not write it, and we can’t vouch for it.',
  only: 'It adds words and links, and that is all. It turns nothing on or off. Your sites, your notes and your choices stay yours.',

  open: 'See or change it',
  inUse: 'What you use now',
  offered: 'What is offered',
  again: 'The settings of this browser still hold words that you once said no to.',
  seeAgain: 'See them again',
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
  fileRefused: 'Something in this file does not fit:',
  notOurs: 'This is no pack for Handrail. Is it the right file?',
  refusedTitle: 'This can’t be used',
  refusedLead: 'Nothing has changed. Please show these lines to whoever made it.',
  refusedPolicy: 'Your organisation set something that Handrail does not take:',

  declare: (name: string) => `${name} asks you to write here:`,
  declareLocked: 'Did you keep an address of your own? It is locked: unlock to see it.',
  declareLead:
    'You can use it, or just talk. If you keep an address of your own, that one is shown instead.',
  forManager: (manager: string) => `For the ${manager}`,
  itsManager: (manager: string) => `They call a manager a “${manager}”.`,
  suggestsSites: (name: string) => `Your organisation, ${name}, suggests these sites:`,
  suggestsSitesMore: 'You decide. They stay as they are until you press a switch.',
  suggestsBody: (name: string, body: string) =>
    `Your organisation, ${name}, suggests this guidance: ${body}. You decide.`,
} as const;
