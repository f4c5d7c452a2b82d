import type { Answer } from '../../messages';

const quiet =
  'On a real site, Handrail would now be quiet for as long as you chose. Here it goes on.';

/** The made-up site is called Hearth. Everyone on it is made up, too. */
export const practiceTexts = {
  title: 'Practice',
  lead: 'This is Hearth, a made-up site. No one here is real, and nothing you press is kept. Go to the requests, add someone, or begin a post, and meet the reminder. On real sites, comments and messages stay quiet until you turn them on.',
  seen: 'I’ve seen it. Choose my sites',
  region: 'Hearth, the made-up site',
  places: { home: 'Front page', requests: 'Requests', profile: 'A profile', messages: 'Messages' },
  composerOpen: 'What’s new with you?',
  composerTitle: 'New post',
  composerLabel: 'Write your post',
  composerClose: 'Close',
  composerPost: 'Post',
  posts: [
    {
      name: 'Morag Practice',
      text: 'First frost on the hill this morning. Anyone else’s windows iced up?',
    },
    { name: 'Village Hall', text: 'Soup and a blether, Thursday at noon. All welcome.' },
  ],
  commentLabel: (name: string) => `Comment on ${name}’s post`,
  requests: [
    { name: 'Jean Example', note: '2 friends in common' },
    { name: 'Sandy Example', note: 'Lives near you' },
  ],
  accept: 'Accept',
  ignore: 'Not now',
  acceptLabel: (name: string) => `Accept ${name}`,
  profileName: 'Jean Example',
  profileNote: 'Likes gardens, dogs and long walks.',
  addFriend: 'Add friend',
  messageFrom: 'Jean: Hello! Is that you from the day centre?',
  messageLabel: 'Write to Jean',
  /** Pressing the site's own buttons does nothing: that is the point of practice. */
  pressed: 'Nothing was sent. This is only practice.',
  answered: {
    leave:
      'You chose to leave it. On a real site nothing else happens: the request or post stays as it is.',
    fine: 'You said it’s fine. On a real site the reminder just closes.',
    decide:
      'Handrail opened its own small page, which no site can see, and asks one question there.',
    manager: 'Handrail opened a page that helps you tell your manager.',
    'quiet-hour': quiet,
    'quiet-today': quiet,
    'quiet-month': quiet,
    'quiet-kind': quiet,
    'quiet-site': quiet,
  } satisfies Record<Answer, string>,
} as const;
