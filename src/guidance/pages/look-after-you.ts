import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['look-after-you'],
  line: 'Your time off, your family, your peace of mind.',
  lead: 'You look after people all day. Boundaries are what let you go home, sleep, and be kind again in the morning. This page is for you.',
  sections: [
    {
      heading: 'Your time off is yours',
      text: 'A message comes at eleven at night, and now you lie awake with it. It is not cruel to leave your phone in the kitchen. Ask who is on call, so you know that it doesn’t have to be you. If you see something that can’t wait, pass it on to them.',
    },
    {
      heading: 'It shouldn’t all hang on you',
      text: 'When one person leans on you alone, it is heavy for you and shaky for them. You will be ill one day, or away. To share it with the team is a kindness to you both.',
    },
    {
      heading: 'You can say no and still be warm',
      text: 'A no to the link is not a no to the person. Say it face to face if you can, and say what you will do.',
      words:
        'I can’t be your friend on there. I’ll see you on Thursday, though, and I want to hear all about it.',
    },
    {
      heading: 'Your family is in the picture',
      text: 'Look at your own page as a stranger would. Settings help, but they don’t make it private for sure.',
      list: [
        'Can they see your street, your car or your front door?',
        'Can they see where your children go to school?',
        'Who can see your list of friends?',
        'Who can tag you, and do you get to say no?',
      ],
    },
    {
      heading: 'If you get tagged',
      text: 'Someone you support, or their mum, puts your name in a post. You did nothing wrong. You can take the tag off, and tell your manager the next day you are in. It may well be meant as a thank you, so be kind about it when you meet.',
    },
    {
      heading: 'If someone is unkind to you',
      text: 'You don’t have to take it, and you don’t have to answer it. Keep a copy, then tell your manager, and ask what they will do. If you feel at risk right now, call {emergency}.',
    },
    {
      heading: 'When it follows you home',
      text: 'A sad post can stay with you for days. That isn’t weak; it shows that you care. Take it to supervision, or to a friend who will just listen. Leave out who it is about.',
      words:
        'I’m finding it hard to switch off from work, and it follows me online. Can we talk about what would help?',
    },
  ],
  about: ['people'],
  sources: ['hcpc-social', 'ours'],
} as const satisfies Page;
