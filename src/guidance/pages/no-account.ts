import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['no-account'],
  line: 'To stay off social media is a fine choice, too.',
  lead: 'You don’t need a profile to be good at this work. The SSSC, in Scotland, says so itself: you may choose to have none. If that is you, a few things are still worth a thought.',
  sections: [
    {
      heading: 'It is your choice',
      text: 'You don’t have to give a reason. If work needs something done online, ask for a work account and a work phone to do it with.',
      words: 'I’m not on there myself. Could I use the work account for that, please?',
    },
    {
      heading: 'You may turn up all the same',
      text: 'The club puts up the team photo, or your aunt tells the world that it is your birthday. Look for your own name now and then. If you find something you don’t like, ask them kindly to take it off.',
    },
    {
      heading: 'Ties don’t need an app',
      text: 'Your neighbour may still come to use your service. You may still meet at the school gate. So that part is the same for you: tell your manager the next day you are in, and before the first visit.',
    },
    {
      heading: 'You can still help others',
      text: 'The person you support may know far more than you do. Let them show you. You can help them think about who to trust without ever having liked a post.',
    },
    {
      heading: 'Taking a break',
      text: 'It needn’t be all or nothing. You can take the app off your phone for a month and see if you miss it. Want to close an account for good? Save your photos first.',
    },
  ],
  about: [],
  sources: ['sssc-questions', 'ours'],
} as const satisfies Page;
