import type { Page } from './page';
import { titles } from './titles';

/** The page that Handrail exists for: what to do where advice stops at “don’t connect”. */
export default {
  title: titles['already-connected'],
  line: 'A friend, a neighbour or a cousin uses your service. What now?',
  lead: 'A lot of advice stops at “don’t connect”. Then your friend of twenty years starts to use your service. You have done nothing wrong. Tell your manager early, so that you both get support.',
  sections: [
    {
      heading: 'You knew them first',
      text: 'You may have sat beside them at school. They may be your own gran, and nobody unfriends a gran. The SSSC, in Scotland, says that it depends, and that in a small place nothing says you can’t be friends. What helps is that your manager knows, and that there is a plan.',
    },
    {
      heading: 'Someone who may start soon',
      text: 'Your friend says that her carers start next month. Or you see a name you know on a list at work: then let the service tell them, not you. Tell your manager the next day you are in, and before the first visit. Does your friend not want it told? Say kindly that you will:',
      words:
        'I’m going to tell my manager that we know each other. I’ll say no more than I need to.',
    },
    {
      heading: 'Their family and carers',
      text: 'You may know the daughter, or the man next door who does most of the care. That is a tie too. She may write at ten at night to ask how Dad got on. Be kind, and point her to the office. Even good news is his to share.',
    },
    {
      heading: 'Where everyone knows everyone',
      text: 'In a village, or in a close group in a big town, nobody stays a stranger. You meet at the shop, at the school gate and in the WhatsApp group. Ask the person: “If we meet, shall I say hello?” Then do as they wish. Do you know them just through work? Then it is still best not to connect.',
    },
    {
      heading: 'Friends in life, not online',
      text: 'There may be no friend request at all. You coach her son, or he cuts your hair. That is a tie, so tell your manager. And some links online are thin: an old follow, a name you can’t place. Those may need just one short talk.',
    },
    {
      heading: 'Tell your manager early',
      text: 'Early means the next day you are in, and before the first visit. Told then, it is a chat and a plan. Told late, it can look like a secret, even when it never was one. You don’t owe the full story, and you can give the name face to face. Has it been long? Today is a good day.',
      words:
        'There’s something I’d like you to know early. I know someone who uses our service, and I knew them long before. Can we sit down this week and make a plan, for me and for them?',
    },
    {
      heading: 'Worried about losing visits?',
      text: 'Fewer visits can mean less money, so this is a fair thing to ask, and to ask first. Your union can help you to ask.',
      words: 'If someone else goes, can I have other visits instead? I need to keep my hours.',
    },
    {
      heading: 'You don’t have to end it first',
      text: 'Don’t rush to unfriend, block or wipe your chats. It can hurt, and it can look odd later. Talk first. You may stay linked, or unlink and stay friends, or change who gives the support. Does your policy say no links at all? Then ask for help to end it kindly.',
    },
    {
      heading: 'Words for your friend',
      text: 'Agree with your manager who tells them. If it is you, you could say:',
      words:
        'You matter to me, and that won’t change. My manager knows that we know each other. I won’t talk about your care with anyone who doesn’t need to know. If you don’t like something, tell me, or ask the office.',
    },
    {
      heading: 'What a good plan says',
      list: [
        'What we chat about online, and what we leave for work.',
        'Who supports them, and who steps in when there is no one else.',
        'No looking in their records, unless it is my job that day.',
        'What we do at the shop, the school gate or a wedding.',
        'What we do about photos, tags and group chats.',
        'Who knows about this, and who doesn’t need to.',
        'Who I tell if I hear something as a friend that worries me.',
        'When we look at it again: a real date.',
      ],
    },
    {
      heading: 'Support for the person, too',
      text: 'They may need help, too, to see what changes between you and why. A cold no can cost someone a friend, and some people have very few. Ask who will go over it with them, more than once. If all you hear is “just block them”, ask: “And who will help my friend with that?”',
    },
    {
      heading: 'When your manager is the tie',
      text: 'The person may be your manager’s mum, or a close friend of you both. Then go to the person above, to HR, or to whoever your policy names. In a small service it may be the owner, or someone on the board. It isn’t going behind anyone’s back. Are you the manager? Then you tell yours.',
    },
    {
      heading: 'When you have no manager',
      text: 'As a personal assistant, you may have a boss who is also your friend. Talk it through with them, and write down what you agree. The council, a network for assistants or your regulator may help. From an agency? Tell them, and the place you work in. On your own? Find one person to think with.',
    },
  ],
  tells: true,
  about: ['ties'],
  sources: [
    'founding',
    'sssc-questions',
    'sssc-2023',
    'sssc-code',
    'sssc-early',
    'nz-small',
    'victoria-ties',
    'springfield-local',
    'ours',
  ],
} as const satisfies Page;
