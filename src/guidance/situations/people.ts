import type { Situation } from './situation';

const askWords =
  'Thank you for asking. I don’t add people from work on here, and it isn’t about you. You can always reach us at the office.';

/** When it is about a person: how the worker knows them. */
export const people = {
  person: {
    answer: 'I support them',
    title: 'Someone I support',
    text: 'If you know them only through work, it is best not to connect. Tell your manager, so you both have support. A kind no helps.',
    byRule: {
      never:
        'Your rule at work says not to connect. Tell your manager, so you both have support. A kind no helps.',
      ask: 'Your rule at work says to ask first. So it can wait. Tell your manager, so you both have support.',
      depends:
        'Your rule at work says that it depends. So talk to your manager first. Then you both have support.',
    },
    byKind: {
      message:
        'You don’t have to reply here. Does it worry you, or is it about their care? Call the office, or who is on call, now.',
    },
    line: 'You know them only through work? It is best not to connect.',
    begins: 'leave',
    steps: [
      'Tell your manager about it.',
      'Talk to the person face to face at work, and be kind about it.',
      'Show them your official page, if you have one. They may just want to stay in touch.',
    ],
    words: askWords,
    next: ['tell', 'note'],
    about: ['people'],
    sources: ['sssc-2023', 'sssc-code'],
    more: ['already-connected', 'look-after-you'],
  },
  family: {
    answer: 'Their family or carer',
    title: 'Family or carer of someone I support',
    text: 'The same goes for family and carers as for the person. You can leave it. The office can help them. Let your manager know.',
    byRule: {
      ask: 'The same goes for family and carers. Your rule at work says to ask first. Let your manager know that they asked.',
      depends:
        'The same goes for family and carers. Your rule at work says that it depends. Let your manager know that they asked.',
    },
    byKind: {
      message:
        'You don’t have to reply here. Does it worry you, or is it about their care? Call the office, or who is on call, now.',
    },
    line: 'The same goes for family and carers. The office can help them.',
    begins: 'leave',
    steps: ['Tell your manager about it.', 'Point them to the office or the official page.'],
    words:
      'I keep this account for home. Please call the office or use our page, so the right person can help you.',
    next: ['tell', 'note'],
    about: ['family', 'people'],
    sources: ['sssc-2023', 'sssc-code'],
    more: ['already-connected'],
  },
  former: {
    answer: 'I used to support them',
    title: 'Someone I used to support',
    text: 'Support may have ended, but trust can last. Leave it for now. Tell your manager, or the team who supports them now.',
    line: 'Support may have ended, but trust can last. Leave it for now, and tell your manager.',
    begins: 'wait',
    steps: [
      'Tell your manager. If another team supports them now, that team should know too.',
      'If you are worried about them, don’t wait: tell someone today.',
    ],
    next: ['tell', 'worried', 'note'],
    about: ['former', 'people'],
    sources: ['sssc-scenario', 'sssc-2023'],
    more: ['former'],
  },
  'already-connected': {
    answer: 'I know someone who uses, or soon will use, our service',
    title: 'I know someone who uses our service',
    text: 'This happens, and it isn’t wrong. Tell your manager early, so you can make a plan. You both deserve support with it.',
    line: 'This happens, and it isn’t wrong. Tell your manager early, and make a plan.',
    steps: [
      'Tell your manager the next day you are in, and before the first visit. You don’t have to end the friendship first.',
      'Agree a plan: what you will and won’t talk about, and who supports them.',
      'Ask that the person gets support too. It is new for them as well.',
      'Agree when you will look at the plan again.',
    ],
    words:
      'Someone I know uses our service, or may do so soon. Can we talk about how to handle it? I’ll tell you who it is when we meet.',
    wordsFor: 'manager',
    next: ['tell', 'note'],
    about: ['ties', 'people'],
    sources: ['founding', 'sssc-questions', 'sssc-code', 'victoria-ties', 'nz-small'],
    more: ['already-connected', 'when-told'],
  },
  colleague: {
    answer: 'A colleague',
    title: 'A colleague',
    text: 'That is your choice. Think about who will see what you share. Talk about work, and the people you support, in another place.',
    line: 'That is your choice. Talk about work in another place.',
    steps: [
      'Say yes or no, as you like.',
      'If one of you manages the other, see what your policy says.',
    ],
    next: ['note'],
    about: ['colleagues'],
    sources: ['sssc-questions', 'ours'],
    more: ['colleagues'],
  },
  'not-work': {
    answer: 'Not from work',
    title: 'Someone not from work',
    text: 'Then this is your own life, and yours to choose. If they ever come to use your service, tell your manager early.',
    line: 'Then this is your own life, and yours to choose.',
    steps: ['Do what you would like to do.'],
    next: [],
    about: ['ties'],
    sources: ['ours'],
    more: ['being-online'],
  },
  'not-sure': {
    answer: 'I’m not sure',
    title: 'I’m not sure who it is',
    text: 'Then it can wait. Ask yourself how you know them, and who you could ask. Your manager can help you find out.',
    line: 'Then it can wait. Think about how you know them, and who you could ask.',
    steps: [
      'Leave it for now.',
      'How do I know this person?',
      'Would I be happy for my manager and this person to see it?',
      'Could it change how we both feel about the support?',
      'Who could I ask?',
    ],
    next: ['tell', 'note'],
    about: ['people'],
    sources: ['sssc-2023', 'ours'],
  },
} as const satisfies Record<string, Situation>;
