import type { Situation } from './situation';

/** When it is about a post or a comment: what it is about. */
export const topics = {
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
} as const satisfies Record<string, Situation>;
