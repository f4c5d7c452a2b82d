import type { Role } from '../../plan/people';

/** People I can ask: the list, and where it is written. */
export const peopleTexts = {
  title: 'Who you can ask',
  add: 'Add people',
  change: 'Change this list',
  none: 'Is it your manager that you know, or do you have none? Ask another manager, HR or your union. Are you a personal assistant, or do you work for yourself? Ask an agency, your council or a network for PAs.',
  roles: {
    manager: 'My manager',
    'another-manager': 'Another manager',
    'on-call': 'On call, after hours',
    safeguarding: 'Safeguarding lead',
    union: 'My union',
    hr: 'HR',
    network: 'A network, agency or council',
    other: 'Someone else',
  } satisfies Record<Role, string>,
  editorTitle: 'People I can ask',
  editorLead:
    'Who could you turn to? Just the role is fine. It stays on this device, and no site can see it.',
  role: 'Who they are to you',
  name: 'Name (if you like)',
  reach: 'How to reach them (if you like)',
  reachHint: 'A phone number, an e-mail, or “in on Mondays”.',
  newPerson: 'Add a person',
  editPerson: 'Change this person',
  editShort: 'Change',
  edit: (who: string) => `Change: ${who}`,
  remove: (who: string) => `Remove: ${who}`,
  keep: 'Keep',
  cancel: 'Leave it as it was',
  close: 'Not now',
  kept: 'Kept.',
  removed: (who: string) => `Removed: ${who}.`,
  back: 'They are back.',
  pickRole: 'Please say who they are to you.',
  tooLong: (field: string, over: number) =>
    `“${field}” is too long by ${over === 1 ? 'one letter' : `${over} letters`}. Please make it shorter. Your words are still here.`,
  full: (most: number) => `That is ${most} people. To add another, remove one first.`,
  empty: 'No one here yet.',
} as const;
