import type { Kind } from '../detection/moment';
import type { SourceId } from './sources';

/** What the worker says it is. The machine never guesses it. */
export const situationIds = [
  'person',
  'family',
  'former',
  'already-connected',
  'colleague',
  'not-work',
  'not-sure',
  'own-life',
  'post-work',
  'photo',
  'local-group',
  'worried',
  'official',
] as const;
export type SituationId = (typeof situationIds)[number];

export type NextStep = 'tell' | 'note' | 'worried';

export interface Situation {
  /** The worker's own answer, as the panel offers it. */
  answer: string;
  /** The advice: at most 25 words, reading grade at most 5. */
  text: string;
  /** What to do next, one short line each. */
  steps: readonly string[];
  /** Whether the first step depends on what happened, and is one of `firstSteps`. */
  begins?: 'leave' | 'wait';
  /** Ready words to say, to someone who asked to connect. */
  words?: string;
  next: readonly NextStep[];
  sources: readonly SourceId[];
}

/** The first step where it depends on what just happened. */
const firstSteps: Record<'leave' | 'wait', Partial<Record<Kind, string>> & { default: string }> = {
  leave: {
    default: 'Leave the request as it is. You don’t need to press anything.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
    message: 'You don’t have to answer here. Answer from work, or ask the office to.',
  },
  wait: {
    default: 'Don’t reply yet.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
  },
};

const messageWords =
  'Hello. I can’t talk about work on here. Please call the office, and someone will help you.';

const askWords =
  'Thank you for asking. I don’t add people from work on here, and it isn’t about you. You can always reach us at the office.';

export const situations: Record<SituationId, Situation> = {
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
  'own-life': {
    answer: 'My own life',
    text: 'Then it is yours to share. It may still be good to check who can see it. Have a nice time.',
    steps: ['Look at who can see the post. Settings can change without you.'],
    next: [],
    sources: ['ours'],
  },
  'post-work': {
    answer: 'Work, or people at work',
    text: 'Could anyone guess who or where this is? Small details add up. If you are not sure, wait a day, or ask.',
    steps: [
      'Leave out people, places, dates and times.',
      'Good news with no people in it? Offer it to your official page.',
      'Not sure? Keep it for supervision.',
    ],
    next: ['note'],
    sources: ['sssc-2023', 'sssc-code'],
  },
  photo: {
    answer: 'A photo',
    text: 'Look at the whole photo: faces, badges, rooms, papers. Has each person said yes, in the way your service asks?',
    steps: [
      'Look at the edges and the background too.',
      'No clear yes from each person? Then don’t post it from your own account.',
      'Your official page may be the right place for it.',
    ],
    next: ['note'],
    sources: ['sssc-2023', 'sssc-code'],
  },
  'local-group': {
    answer: 'A local group',
    text: 'In a local group, small details add up. You can speak as a neighbour. Could people tell who you support from this?',
    steps: [
      'Keep to facts that anyone can look up, or to a link to a service.',
      'Leave out that you know someone through work.',
    ],
    next: ['note'],
    sources: ['sssc-questions', 'ours'],
  },
  worried: {
    answer: 'Something that worries me',
    text: 'Someone in danger now? Call 999. If you are worried, tell your manager or safeguarding lead today. You are not alone with this.',
    steps: [
      'Tell your manager or your safeguarding lead today, also if you are off shift.',
      'Can’t reach them, or is it about them? Ask for the person above them, or who is on call.',
      'Don’t look for more, and don’t reply online to sort it out yourself.',
      'Worried about poor care? Please speak up. Your whistleblowing route, the regulator or your union can help you do it safely.',
    ],
    words: 'I’m worried about someone. Can I talk to you today, please?',
    next: [],
    sources: ['sssc-scenario', 'ours'],
  },
  official: {
    answer: 'A work account',
    text: 'Which account are you in? Take a look before you post. Use the work account for work, with the consent your policy asks for.',
    steps: [
      'Check the name and picture beside the post box.',
      'Has someone else read it, if your policy asks for that?',
    ],
    next: ['note'],
    sources: ['sssc-2023', 'ours'],
  },
};

const people: readonly SituationId[] = [
  'person',
  'family',
  'former',
  'already-connected',
  'colleague',
  'not-work',
  'not-sure',
];
const topics: readonly SituationId[] = [
  'own-life',
  'post-work',
  'photo',
  'local-group',
  'worried',
  'official',
];

/** The answers that the panel offers for a kind of moment. */
export const situationsFor = (kind: Kind): readonly SituationId[] =>
  kind === 'post' || kind === 'comment' ? topics : people;

/** What to do, for what happened. Without a kind: as for a request to the worker. */
export function stepsFor(id: SituationId, kind: Kind = 'request-in'): readonly string[] {
  const { begins, steps } = situations[id];
  if (!begins) return steps;
  const first = firstSteps[begins];
  return [first[kind] ?? first.default, ...steps];
}

/** Words to say, where there are any that fit what happened. */
export function wordsFor(id: SituationId, kind: Kind = 'request-in'): string | undefined {
  const { words, begins } = situations[id];
  if (!words || !begins || kind === 'request-in') return words;
  return kind === 'message' ? messageWords : undefined;
}
