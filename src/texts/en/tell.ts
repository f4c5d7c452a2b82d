import type { State } from '../../declaration/declared';
import type { DayKind } from '../../due/due';
import { destinationFaults } from './destination';

/** The page for telling a manager. */
export const tellTexts = {
  title: 'Tell my manager',
  lead: 'Telling your manager early is a good thing to do. It gets support for you, and for the person. Choose what fits. You can leave it all empty, and use the words below.',
  skip: 'Skip to the words',
  clear: 'Clear this answer',
  more: 'More questions',
  me: {
    title: 'About me',
    name: 'My name',
    role: 'My role',
    team: 'My team',
  },
  add: 'Anything you want to add (no names)',

  result: 'What you could say',
  resultLead:
    'You tell your manager who it is when you meet, or in your work system. So these words name no one else. You can change them once you have pasted them in.',
  noticed: 'Date I noticed',
  leaveOut: (what: string) => `Leave out: ${what}`,
  clearDay: 'Leave out',
  notADay: 'That is not a full date yet. Fill in the day, the month and the year, or leave it out.',
  keepsNothing:
    'Handrail keeps none of this unless you ask it to, below. When you close this tab it is gone.',

  clearAll: 'Clear all my answers',

  printNote:
    'On paper there is a second part, which you and your manager fill in together. It is yours to use or to leave.',
  printTitle: 'A link I want to tell you about',
  printName: 'My name',
  printDate: 'Date',
  managerPart: 'For the manager',
  talked: 'Date we talked',
  sortTitle: 'What it is, as we both see it',
  sorts: [
    'It touches the work now (policies call it actual)',
    'It could touch the work later (potential)',
    'It does not, but to others it could look as if it did (perceived)',
    'None of these. Thank you for telling me.',
  ],
  decisionTitle: 'What we decided',
  decisions: ['No change', 'We agree limits', 'A change of duties', 'Send it up to be decided'],
  managerLines: [
    'The steps we agreed',
    'What the person will be told, and by whom',
    'Where this is written down',
    'When we look at it again',
  ],
  signs: ['Signed by the worker', 'Signed by the manager'],

  whereTitle: 'My organisation’s form or e-mail',
  whereLead:
    'If your organisation has a form or an e-mail address for this, keep it here. It stays on this device.',
  where: 'Address of the form, or e-mail',
  whereKeep: 'Keep and show where it goes',
  whereForget: 'Forget this address',
  whereForgotten: 'The address is gone.',
  faults: destinationFaults,

  mail: {
    opens: (subject: string) =>
      `This opens your mail app. The subject is “${subject}”. It names nothing.`,
    paste: 'The mail is empty. We copy the words for you, so that you can paste them in.',
    with: 'The words above are in the mail. You can change them there before you send it.',
    tick: 'Put the words in the mail too',
    seen: 'Your employer can read a work mailbox. Your mail app keeps its own copy, and Handrail can’t take that back.',
    tooLong:
      'These words are too long for that. We copy them for you: please paste them into the mail.',
    copied: 'The words are copied.',
  },

  after: {
    title: 'When you have told them',
    lead: 'Handrail can keep a line about this: what you said, and when. It stays on this device. It can remind you to come back to it.',
    keepStart: 'Keep a line about this',
    told: 'I told them on',
    today: 'Today',
    toldHint: 'Not told them yet? Leave this empty.',
    tellThem: 'Remind me to tell them',
    days: {
      followUp: 'Remind me to ask how it goes',
      review: 'Remind me to look at what we agreed',
    } satisfies Record<DayKind, string>,
    in2Weeks: 'In 2 weeks',
    in3Months: 'In 3 months',
    quick: (when: string, what: string) => `${when}: ${what}`,
    note: 'Also write a line in my log',
    noteTold: 'I told my manager about a link I have.',
    noteToTell: 'I want to tell my manager about a link I have.',
    keep: 'Keep it',
    notNow: 'Not now',
    kept: 'Kept. It is in the list below.',
    reminds: (day: string) =>
      `Kept. It is in the list below. A dot on Handrail’s icon reminds you on ${day}.`,
    keptNoNote: 'The line is kept. The line in your log could not be saved.',
    tooLong: 'These words are too long to keep. Please make them a little shorter.',
  },

  list: {
    title: 'What I have told my manager',
    none: 'Nothing kept yet.',
    told: (day: string) => `Told on ${day}`,
    toTell: 'Not told yet',
    toldSome: 'Told',
    state: 'Where it stands',
    states: {
      'to-tell': 'I want to tell them',
      told: 'I have told them',
      agreed: 'We agreed what to do',
      closed: 'It is closed',
    } satisfies Record<State, string>,
    days: {
      followUp: (day: string) => `I want to ask how it goes on ${day}.`,
      review: (day: string) => `I want to look at what we agreed on ${day}.`,
    } satisfies Record<DayKind, (day: string) => string>,
    reviewed: (day: string) => `I last looked at it on ${day}.`,
    words: 'The words',
    change: 'Change',
    keep: 'Keep the changes',
    changed: 'Changed.',
    gone: 'That line is no longer here.',
    remove: (what: string) => `Remove this line: ${what}`,
    removed: 'The line is removed.',
    back: 'It is back.',
    unreadable: 'One that can’t be read',
    unreadableMore:
      'Something is wrong with how this line was stored. It stays here until you remove it.',
  },

  notice: {
    label: 'Also show a notice on this device',
    more: 'It says “A reminder you set” and no more. Without it, a dot on Handrail’s icon tells you.',
    asking: 'Your browser asks if that is all right.',
    on: 'On. You will see a notice when a day is here.',
    off: 'Off. The dot on the icon stays.',
    refused: 'That is fine. The dot on the icon will tell you.',
  },
} as const;
