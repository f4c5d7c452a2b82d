import type { Kind } from '../../detection/moment';
import type { SituationId } from '../../guidance/situations';

export const panelTexts = {
  about: {
    'request-in': 'A request to you',
    'request-out': 'A request you send',
    post: 'Your post',
    comment: 'Your comment',
    message: 'A message',
  } satisfies Record<Kind, string>,
  onSite: (site: string) => `on ${site}`,
  whatTitle: 'What happened?',
  what: {
    'request-in': 'Someone asked to connect with me',
    'request-out': 'I want to ask someone to connect',
    post: 'I want to post or share something',
    message: 'Someone sent me a message',
  },
  /** Things that happen with no request, post or message in front of anyone. */
  whatElse: {
    worried: 'I saw or heard something that worries me',
    'said-yes': 'I’ve already said yes to someone',
    tagged: 'Someone wrote about me or our service',
    'look-up': 'I want to look someone up',
    'raise-concern': 'I’m worried about poor care',
    supporting: 'I’m helping someone with their account',
    'leave-job': 'I’m changing jobs',
  } satisfies Partial<Record<SituationId, string>>,
  whoTitle: 'How do you know this person?',
  topicTitle: 'What is it about?',
  private: 'Only you see this. Nothing you choose here is kept.',
  words: 'Words you could use',
  wordsForManager: 'Words for your manager',
  stepsTitle: 'What you could do',
  guidance: 'See the guidance',
  worried: 'I’m worried about someone',
  tell: 'Tell my manager',
  note: 'Write a private note',
  home: 'Go to the main page',
} as const;
