import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles.supporting,
  line: 'Their account, their choice: how to help someone you support.',
  lead: 'People who use a service want friends, jokes and cat videos as much as you do. They have as much right to them. You may be the one who helps them get there. Sit beside them, and let them lead.',
  sections: [
    {
      heading: 'Their account, their choice',
      text: 'They pick the site, the name, the photo and the friends. You may not like all they post, and that is true of your cousin as well. Talk it over, then leave it to them. If you aren’t sure that they can weigh up a choice, don’t decide alone: ask your manager.',
    },
    {
      heading: 'Their login, not yours',
      list: [
        'Use their own phone, or one that is there for them.',
        'Stay out of your own accounts on it.',
        'They type the password. Help them keep it safe, and don’t keep a copy.',
        'Post for them only what they asked for and have seen.',
        'They can ask you to look away, and then you do.',
      ],
    },
    {
      heading: 'Safe settings, side by side',
      list: [
        'Who can see what they post?',
        'Who can ask to be friends, or send a message?',
        'Does it show where they are?',
        'Two-step sign-in (a code on their phone as well as the password), and a password they use nowhere else.',
        'How do they block someone who is unkind?',
        'When will you look again? Settings can change.',
      ],
    },
    {
      heading: 'Talk about people',
      text: 'Who is a friend, and who is a stranger with a nice face? What if someone asks for money, or for a photo? Talk it through before it comes up, as you would with a busy road. If it has happened, they did nothing wrong. They will tell you more next time if you stay calm.',
    },
    {
      heading: 'Put it in their plan',
      text: 'Write it with them: what they want from it, what help they like, and what to do if it goes wrong. Then the next shift can help in the same way.',
    },
    {
      heading: 'Don’t befriend them to help',
      text: 'It is so tempting to add yourself, just so they have one friend to start with. But then neither of you gets a day off from the other. Help them find their own people: old school friends, family, a club, fans of the same band.',
      words:
        'I’m here to support you, so I don’t add people from work online. Who would you love to hear from? Let’s look for them.',
    },
    {
      heading: 'Another view',
      text: 'Not everyone agrees on this. In 2015 three authors wrote that one strict rule for all can treat grown people like children. If your rule at work doesn’t fit someone, say so to your team. Don’t go around it on your own.',
    },
    {
      heading: 'End it well',
      text: 'One day you will move on. Say so in good time. Check that you are signed out, that someone else knows how to help, and that they can get in without you. If they ask to stay in touch, see “People you used to support”.',
    },
    {
      heading: 'If something goes wrong',
      text: 'Stay calm, and don’t take the phone away as your first step. Leave things as they are, and don’t dig. Tell your manager or safeguarding lead today. Someone in danger now? Call {emergency}.',
    },
  ],
  about: ['supporting'],
  sources: ['sssc-code-person', 'basw-2013', 'bates-2015', 'ours'],
} as const satisfies Page;
