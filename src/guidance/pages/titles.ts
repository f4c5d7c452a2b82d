/** The pages of guidance, in the order of the list. Apart from their words: the popup needs no more. */
export const titles = {
  'already-connected': 'You already know someone',
  'when-told': 'When someone tells you',
  'check-our-policy': 'Check our policy',
  'who-says-what': 'Who says what',
  posting: 'Posts and photos about work',
  'local-groups': 'Local groups',
  'official-account': 'The official account',
  supporting: 'Helping someone to be online',
  'on-shift': 'On shift, and on work devices',
  former: 'People you used to support',
  colleagues: 'Colleagues online',
  'being-online': 'What is good about being online',
  'no-account': 'You can have no account',
  'look-after-you': 'Boundaries look after you too',
  'what-happens': 'What really happens',
} as const;
export type PageId = keyof typeof titles;
