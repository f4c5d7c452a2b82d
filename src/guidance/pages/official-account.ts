import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['official-account'],
  line: 'How to run your service’s page, or send it good news.',
  lead: 'A good page shows people at their best and tells families what is going on. It is also a job. It needs time, a clear yes from each person, and someone who answers when a hard message comes in.',
  sections: [
    {
      heading: 'Do you have good news?',
      text: 'The garden won a prize. Someone made soup for the first time in his life. Ask him first, because it is his news. Then offer it to whoever runs the page, in the way your service does that. Your own account is not the place to try it out.',
      words:
        'I think this would make a lovely post for our page. He is happy to share it, and would like to see the words first. Who should look at it?',
    },
    {
      heading: 'Which account are you in?',
      text: 'Look at the name and picture beside the post box, every time. It is so easy to answer as yourself, or to post your cat to four hundred families. A phone with only work accounts on it helps a lot.',
    },
    {
      heading: 'Their yes, each time',
      list: [
        'Say where it will be seen: by anyone, and for a long time.',
        'A yes to one photo is not a yes to the next.',
        'Write the yes down where your service keeps it.',
        'Leave out last names, rooms and daily habits.',
        'Do they want it gone? Take it down, and don’t ask why.',
      ],
    },
    {
      heading: 'Two pairs of eyes',
      text: 'Ask someone else to read it before it goes out. Have two people who can get in, so that one can be off sick. Use a work e-mail and two-step sign-in, and keep a list of who has access. When someone leaves, change it the same day.',
    },
    {
      heading: 'When a message comes in',
      text: 'People will write about their care, just because the page is there. Say on the page when you read it, and who to call at other times. Does a message worry you? Tell your safeguarding lead today. Someone in danger now? Call {emergency}.',
      words:
        'Thank you for writing. We’d like to help, and this page isn’t a private place. Please call the office, or tell us when we can call you.',
    },
    {
      heading: 'When a comment stings',
      text: 'Leave a complaint where it is, thank them, and tell them how to make it. It may be the best thing you hear all month. Hide what names or hurts a person, and keep a note of what you did and why.',
    },
    {
      heading: 'Who follows the page',
      text: 'People you support and their families can follow the page. That is what it is for. Don’t follow them back from it, and don’t use it to look around in their lives.',
    },
  ],
  about: ['official', 'photos'],
  sources: ['sssc-2023', 'sssc-code', 'ours'],
} as const satisfies Page;
