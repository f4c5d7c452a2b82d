import type { Kind } from '../../detection/moment';

/**
 * The page texts. The machine knows only the kind of moment, so they presume nothing, and they are
 * all that a site could ever see of Handrail. Ours, after guidance by the SSSC (13 July 2023) and
 * others: see src/guidance. At most 25 words; reading grade at most 5.
 */
export type PageText = Kind | 'requests-page';

export const pageTexts: Record<PageText, { full: string; line: string }> = {
  'request-in': {
    full: 'Is this someone you support, or their family? You can leave it for now. Your manager can help you choose what to do.',
    line: 'Someone you support, or their family? It can wait while you ask.',
  },
  'requests-page': {
    full: 'Is anyone here someone you support, or their family? You can leave those for now, and talk to your manager.',
    line: 'Anyone here from your work? Those can wait while you ask.',
  },
  'request-out': {
    // On many sites one press sends the request, and the reminder can only come after it.
    full: 'Is this someone you support, or their family? If it has gone out, you can still take it back. Your manager can help.',
    line: 'Someone you support, or their family? You can still take it back.',
  },
  post: {
    full: 'Is this about work? Someone could be known from small details, even with no name. You can always speak up about care.',
    line: 'About work? Small details can show who it is. You can always speak up about care.',
  },
  comment: {
    full: 'Small details add up. Could people tell who you support, or where you work? You can always speak up about care.',
    line: 'Could this show who you support, or where? You can always speak up about care.',
  },
  message: {
    full: 'Is this someone you support, or their family? You can answer later from work. Are you worried? Tell someone today.',
    line: 'Someone you support? You can answer later from work. Worried? Tell someone today.',
  },
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
