import type { Kind } from '../../detection/moment';

/**
 * The page texts. The machine knows only the kind of moment, so they presume nothing, and they are
 * all that a site could ever see of Handrail. Ours, after guidance by the SSSC (13 July 2023) and
 * others: see src/guidance. At most 25 words; reading grade at most 5.
 *
 * Three wordings of each, with one meaning: a text that is always the same is no longer seen after
 * the second time (CHI 2015, MISQ 2018).
 */
export type PageText = Kind | 'requests-page' | 'official' | 'on-shift';

export interface Wording {
  /** The first time, and once a month. */
  full: string;
  /** In between. */
  line: string;
}

export const pageTexts: Record<PageText, readonly [Wording, Wording, Wording]> = {
  'request-in': [
    {
      full: 'Is this someone you support, or their family? You can leave it for now. Your manager can help you choose what to do.',
      line: 'Someone you support, or their family? It can wait while you ask.',
    },
    {
      full: 'Do you know them from work, as someone you support or their family? There is no hurry. You can talk to your manager first.',
      line: 'Do you support them, or their family? There is no hurry. You can ask first.',
    },
    {
      full: 'Before you answer: do you support this person, or someone in their family? It can wait, and your manager can help.',
      line: 'Before you answer: do you support them, or their family? It can wait while you ask.',
    },
  ],
  'requests-page': [
    {
      full: 'Is anyone here someone you support, or their family? You can leave those for now, and talk to your manager.',
      line: 'Anyone here from your work? Those can wait while you ask.',
    },
    {
      full: 'Do you support anyone here, or someone in their family? There is no hurry with those. You can talk to your manager first.',
      line: 'Do you support anyone here, or their family? There is no hurry. You can ask first.',
    },
    {
      full: 'Before you answer these: is one from someone you support, or their family? That one can wait, and your manager can help.',
      line: 'Is one of these from someone you support? That one can wait while you ask.',
    },
  ],
  // On many sites one press sends the request, and the reminder can only come after it.
  'request-out': [
    {
      full: 'Is this someone you support, or their family? If it has gone out, you can still take it back. Your manager can help.',
      line: 'Someone you support, or their family? You can still take it back.',
    },
    {
      full: 'Do you know them from work, as someone you support or their family? You can take it back, and talk to your manager.',
      line: 'Do you support them, or their family? You can take it back, and ask.',
    },
    {
      full: 'A thought: do you support this person, or someone in their family? You can take it back, and your manager can help.',
      line: 'A thought: do you support them, or their family? You can still take it back.',
    },
  ],
  post: [
    {
      full: 'Is this about work? Someone could be known from small details, even with no name. You can always speak up about care.',
      line: 'About work? Small details can show who it is. You can always speak up about care.',
    },
    {
      full: 'Does this touch on work? Think who could guess who it is, even with no name. You can always speak up about care.',
      line: 'Does it touch on work? Think who could guess. You can always speak up about care.',
    },
    {
      full: 'Is there work in this post? Even with no name, people may guess who it is. You can always speak up about care.',
      line: 'Work in this post? People may guess who it is. You can always speak up about care.',
    },
  ],
  comment: [
    {
      full: 'Small details add up. Could people tell who you support, or where you work? You can always speak up about care.',
      line: 'Could this show who you support, or where? You can always speak up about care.',
    },
    {
      full: 'Could someone who reads this guess who you support, or where? Small things add up. You can always speak up about care.',
      line: 'Could a reader guess who you support? You can always speak up about care.',
    },
    {
      full: 'A look before you write: could it show who you support, or where you work? You can always speak up about care.',
      line: 'A look: could it show who you support? You can always speak up about care.',
    },
  ],
  message: [
    {
      full: 'Is this someone you support, or their family? You can answer later from work. Are you worried? Tell someone today.',
      line: 'Someone you support? You can answer later from work. Worried? Tell someone today.',
    },
    {
      full: 'Do you support this person, or someone in their family? You can answer from your work phone. Are you worried? Tell someone today.',
      line: 'Do you support them? You can answer from work. Worried? Tell someone today.',
    },
    {
      full: 'From someone you support, or their family? It can wait for your work phone. Are you worried? Tell someone today.',
      line: 'Someone you support? It can wait for your work phone. Worried? Tell someone today.',
    },
  ],
  // The two modes that a worker can turn on, at a post or a comment. They presume nothing either, but a
  // site could read them.
  official: [
    {
      full: 'Which account are you in? Take a look before you post. Has each person said yes? You can always speak up about care.',
      line: 'Which account are you in? Take a look. You can always speak up about care.',
    },
    {
      full: 'The work account, or your own? Take a look at the name first. Has each person said yes? You can always speak up about care.',
      line: 'The work account, or your own? Look at the name. You can always speak up about care.',
    },
    {
      full: 'A look before you post: whose name is by the box? Has each person said yes? You can always speak up about care.',
      line: 'A look first: whose name is by the box? You can always speak up about care.',
    },
  ],
  'on-shift': [
    {
      full: 'On shift, or on a work device? Your employer may see this. Could it wait for your break? You can always speak up about care.',
      line: 'On shift? It could wait for your break. You can always speak up about care.',
    },
    {
      full: 'Could this wait for your break and your own phone? Your employer may see a work device. You can always speak up about care.',
      line: 'Could it wait for your break and your own phone? You can always speak up about care.',
    },
    {
      full: 'At work right now? This could wait for your break. Your employer may see a work device. You can always speak up about care.',
      line: 'At work right now? It could wait for your break. You can always speak up about care.',
    },
  ],
};

export const reminderTexts = {
  /** Its name to assistive technology, and its heading. */
  names: {
    'request-in': 'Handrail: request to you',
    'request-out': 'Handrail: request you send',
    post: 'Handrail: your post',
    comment: 'Handrail: your comment',
    message: 'Handrail: your message',
  } satisfies Record<Kind, string>,
  varied: 'The words change now and then, so that they stay easy to see. The buttons stay put.',
  plan: 'My plan:',
  first: 'This is Handrail. It reads no names, and tells no one.',
  announce: (name: string) => `${name}. Press Alt Shift H to go to it.`,
  buttons: {
    leave: 'I’ll leave it',
    fine: 'It’s fine',
    decide: 'Help me decide',
    manager: 'Tell my manager',
  },
  quiet: 'Quiet…',
  quietTitle: 'Quiet, for how long?',
  quietHour: 'An hour (I’m helping someone)',
  quietToday: 'Today',
  quietMonth: 'A month',
  quietKind: {
    'request-in': 'No more about requests to me',
    'request-out': 'No more about requests I send',
    post: 'No more about posts',
    comment: 'No more about comments',
    message: 'No more about messages',
  } satisfies Record<Kind, string>,
  quietSite: (site: string) => `Never on ${site}`,
  back: 'Back',
} as const;
