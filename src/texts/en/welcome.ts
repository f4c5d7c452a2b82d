export const welcome = {
  title: 'Welcome to Handrail',
  lead: 'A small, kind reminder when a friend request or a post box is in front of you. You choose where.',
  promisesTitle: 'What it does, and what it never does',
  promises: [
    'It is off until you turn it on, site by site.',
    'It looks for request buttons, and for the boxes you write in. That is all it looks for.',
    'It does not read names, posts, messages or photos.',
    'It sends nothing to anyone. A site could notice that a box came up.',
    'It never presses, hides or blocks anything for you.',
    'Your employer can’t turn it on or look inside. On a work device, their own software may show it is there, and read its files.',
    'Your notes stay on this device, and a passphrase locks them. Write about you, not about others. A court could ask for notes.',
    'It can’t see phone apps, and it misses things. If it is quiet, that does not mean all is fine.',
    'It is not legal advice or your employer’s policy. You can always speak up about poor care.',
    'You can turn it off or delete it all at any time.',
  ],
  sitesTitle: 'Where would you like it?',
  sitesLead: 'Turn on only the sites that you use. You can change this at any time.',
  practiceTitle: 'See one first',
  practiceLead:
    'Our practice network is a made-up site inside Handrail. Nothing there is real, so you can press anything.',
  practiceGo: 'Try it on the practice network',
  laterTitle: 'That’s all',
  later:
    'To open Handrail again, press its icon at the top of your browser. It may be behind the puzzle piece.',
} as const;
