import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles.colleagues,
  line: 'Friends at work, the team chat, and what you see of each other.',
  lead: 'Friends at work are one of the good things about work, and whether you link up online is your choice. A few small habits make it easier for all of you.',
  sections: [
    {
      heading: 'Yes or no, as you like',
      text: 'You may want a place where no one from work can see you. That is fine, and you don’t need a reason.',
      words: 'I keep that account for family. Come and have a coffee with me, though.',
    },
    {
      heading: 'When one of you is the boss',
      text: 'It is hard to say no to the person who writes your rota. So if you manage people, let them ask you, and treat them all alike. Some policies want to know when people who manage each other are close. See what yours says.',
    },
    {
      heading: 'The team chat',
      text: 'Cake, lifts, who has the keys: that is what it is good for. Leave out the people you support, even as initials or a room number. Phones get lost, and people leave the team but not the chat. What the next shift needs to know goes in the work system.',
    },
    {
      heading: 'When a post makes you wince',
      text: 'Talk to them first, if you can, and do it in private. Most of us would be glad. If they won’t take it down and someone could be hurt by it, tell your manager today.',
      words:
        'I think people could tell who your post is about. I’d want to know if it was mine. Shall we have a look at it together?',
    },
    {
      heading: 'When it is more than that',
      text: 'You may see something that makes you fear for a person you support. Tell your manager or safeguarding lead today. Is it about your manager? Then go to the person above, or use your whistleblowing route. It can be hard to do, and it is right.',
    },
    {
      heading: 'When someone is unkind',
      text: 'A mean post can hurt as much as mean words in the staff room. You don’t have to laugh along. Is it about you? Keep a copy and tell someone you trust. You don’t have to answer it.',
    },
    {
      heading: 'Talking about work',
      text: 'You can talk with each other about pay, hours and your rights. Go easy on people by name, and leave out those you support. If care is poor, please speak up. There are people whose job it is to listen.',
    },
  ],
  about: ['colleagues'],
  sources: ['sssc-questions', 'sssc-code', 'sssc-code-harm', 'hcpc-social', 'ours'],
} as const satisfies Page;
