import type { Situation } from './situation';

const askWords =
  'Thank you for asking. I don’t add people from work on here, and it isn’t about you. You can always reach us at the office.';

/** When it is about a person: how the worker knows them. */
export const people = {
  person: {
    answer: 'I support them',
    text: 'If you know them only through work, it is best not to connect. Tell your manager, so you both have support. A kind no helps.',
    begins: 'leave',
    steps: [
      'Tell your manager about it.',
      'Talk to the person face to face at work, and be kind about it.',
    ],
    words: askWords,
    next: ['tell', 'note'],
    sources: ['sssc-2023', 'sssc-code'],
  },
  family: {
    answer: 'Their family or carer',
    text: 'It is the same for family and carers. You can leave it, and ask them to call the office. Let your manager know.',
    begins: 'leave',
    steps: ['Tell your manager about it.', 'Point them to the office or the official page.'],
    words:
      'I keep this account for home. Please call the office or use our page, so the right person can help you.',
    next: ['tell', 'note'],
    sources: ['sssc-2023', 'sssc-code'],
  },
  former: {
    answer: 'I used to support them',
    text: 'Support may have ended, but trust can last. Leave it for now. Tell your manager, or the team who can help them today.',
    begins: 'wait',
    steps: [
      'Tell your manager. If another team supports them now, that team should know too.',
      'If you are worried about them, don’t wait: tell someone today.',
    ],
    next: ['tell', 'worried', 'note'],
    sources: ['sssc-scenario', 'sssc-2023'],
  },
  'already-connected': {
    answer: 'I know someone who uses, or soon will use, our service',
    text: 'This happens, and it isn’t wrong. Tell your manager early, so you can make a plan. You both deserve support with it.',
    steps: [
      'Tell your manager soon. You don’t have to end the friendship first.',
      'Agree a plan: what you will and won’t talk about, and who supports them.',
      'Ask that the person gets support too. It is new for them as well.',
      'Agree when you will look at the plan again.',
    ],
    words:
      'I’ve told my manager that we know each other, so we can both feel at ease. I won’t talk about your support online.',
    next: ['tell', 'note'],
    sources: ['founding', 'sssc-questions', 'sssc-code', 'victoria-ties', 'nz-small'],
  },
  colleague: {
    answer: 'A colleague',
    text: 'That is your choice. Think about who will see what you share. Talk about work, and the people you support, in another place.',
    steps: [
      'Say yes or no, as you like.',
      'If one of you manages the other, see what your policy says.',
    ],
    next: ['note'],
    sources: ['sssc-questions', 'ours'],
  },
  'not-work': {
    answer: 'Not from work',
    text: 'Then this is your own life, and yours to choose. If they ever come to use your service, tell your manager early.',
    steps: ['Do what you would like to do.'],
    next: [],
    sources: ['ours'],
  },
  'not-sure': {
    answer: 'I’m not sure',
    text: 'Then it can wait. Ask yourself how you know them, and who you could ask. Your manager can help you find out.',
    steps: [
      'Leave it for now.',
      'How do I know this person?',
      'Would I be happy for my manager and this person to see it?',
      'Who could I ask?',
    ],
    next: ['tell', 'note'],
    sources: ['sssc-2023', 'ours'],
  },
} as const satisfies Record<string, Situation>;
