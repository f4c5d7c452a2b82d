import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles.former,
  line: 'The support has ended. What about a friend request now?',
  lead: 'Support ends on a date. Trust can go on for years. We have found no guidance that names a number of months to wait, so see what your policy says, and think it through with someone.',
  sections: [
    {
      heading: 'Why it isn’t simple',
      list: [
        'They told you things that a new friend would not know.',
        'They may need your service again, and perhaps need you.',
        'They may lean on you, and less on those who help them now.',
        'They may tell you something that you can’t keep to yourself.',
        'What you share with them can travel.',
      ],
    },
    {
      heading: 'When they ask to connect',
      text: 'Don’t answer yet. Tell your manager the next day you are in, and think about who supports them now. The SSSC has a story about Jenny, who moved out of a home and sent a worker a friend request. Its advice was to leave the request, and to tell the person in charge of her care.',
    },
    {
      heading: 'If you agree to answer',
      text: 'You and your manager may think that silence would hurt. Then a short, warm reply can help.',
      words:
        'How good to hear from you. I keep this account for home, so I won’t connect on here, and it isn’t about you. You can always ring the office. I wish you all the best.',
    },
    {
      heading: 'If you are worried about them',
      text: 'A late, sad message is not one to just leave. Tell your manager or their team today, even if you are off. You don’t have to go round, or sort it out alone. Someone in danger now? Call {emergency}.',
    },
    {
      heading: 'If you were friends before',
      text: 'Then the page “You already know someone” is for you. When the support ends, have one last talk with your manager. What goes back to how it was, and what stays private for good?',
    },
    {
      heading: 'In a small place',
      text: 'You will meet in the queue at the shop for years to come. A chat there is just life. What you learned through work stays private, however long ago it was.',
    },
    {
      heading: 'If you would like to be friends',
      text: 'You can like someone, and it isn’t wrong to wish for it. Ask yourself: who needs this more, them or me? Could they say no to me? Would I be glad for my team to know? Some regulators are stricter than others, so check yours. Talk to your manager before, and not after.',
    },
    {
      heading: 'When you are the one who leaves',
      text: 'Say goodbye well, so that nobody has to search for you online. Tell them who to ask from now on. Check your links, and sign out of work accounts.',
    },
  ],
  about: ['former'],
  sources: ['sssc-scenario', 'sssc-scenario-why', 'nmc-older', 'nz-small', 'ours'],
} as const satisfies Page;
