export const planTexts = {
  title: 'My plan',
  lead: 'A plan that begins with “if” is easier to keep. Write it now, while no one is waiting for an answer.',
  label: 'My plan, in my own words',
  starter: 'If someone I support asks to connect, then I will ',
  examplesTitle: 'Or begin with one of these',
  examples: [
    'If someone I support asks to connect, then I will leave it, and tell my manager the next day I am in.',
    'If a family member writes to me, then I will not answer there. I will ask the office to call them.',
    'If I want to post about my day, then I will wait until I am home and have had my tea.',
    'If a friend starts to use our service, then I will tell my manager the next day I am in.',
  ],
  save: 'Keep my plan',
  saved: 'Kept. You will see it when you ask for help.',
  cleared: 'Your plan is removed.',
  empty: 'Write your plan first.',
  unfinished: 'This isn’t finished yet. What will you do then?',
  tooLong: (most: number, now: number) =>
    `This is a little long: ${now} letters, and there is room for ${most}. A short plan is easier to keep.`,
  onPage: 'Show it in the reminder on the site, too',
  onPageMore: 'A site could read it there. Leave out names and places.',
  onPanel: 'My plan',
  change: 'Change my plan',
  safety:
    'Do you share this computer? Anyone who opens this browser can read your plan and your people: there is no lock yet.',
} as const;
