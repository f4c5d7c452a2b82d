export const guidanceTexts = {
  title: 'Guidance',
  lead: 'Short advice for common moments, and who says so. Often the answer is “it depends”.',
  firstTitle: 'Do you already know someone?',
  firstLead:
    'This is what Handrail was made for. It happens to many, and there is a way through it.',
  people: 'When it is about a person',
  topics: 'When it is about a post',
  others: 'Other moments',
  pages: 'To read in a quiet moment',
  forManagers: 'For managers, and for those who write policies',
  more: 'To read on',
  read: (title: string) => `To read on: ${title}`,
  back: 'All guidance',
  tell: 'Tell my manager',
  printBlanks: 'On paper it has lines to fill in.',
  printFoot: 'From Handrail. It is not legal advice, and not your employer’s policy.',
  ruleLines: {
    never:
      'You set your employer’s rule as: never connect. If you know them already, that is one more reason to tell your manager early.',
    ask: 'You set your employer’s rule as: ask first.',
    depends: 'You set your employer’s rule as: it depends. Your manager can tell you on what.',
    unknown: 'Don’t know your employer’s rule? Your manager can tell you.',
  },
  ruleChange: 'Note your employer’s rule (it stays here)',
} as const;
