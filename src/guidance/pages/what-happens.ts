import type { Page } from './page';
import { titles } from './titles';

/** Fear keeps ties secret, so this page says what is known, with whose figure it is and from when. */
export default {
  title: titles['what-happens'],
  line: 'If you slip, or wish that you had told someone sooner.',
  lead: 'You may fear that one wrong press could end your career. Many things that go wrong online call for a talk, and no more. Here is how it goes, as far as we know.',
  sections: [
    {
      heading: 'Many things are for a talk',
      text: 'In July 2023 the SSSC, in Scotland, wrote about social media and the workers on its register. It said that many matters are too small for it to step in. Those are for you and your manager: a chat, some help, and a plan for next time.',
    },
    {
      heading: 'One figure, and where it is from',
      text: 'Since March 2022, less serious matters in Scotland stay with your employer. Even before that, about nine in ten cases of all kinds ended with no formal step. That is what the SSSC wrote then, of the cases sent to it. If a matter ends in a warning or a plan at work, it need not go there now.',
    },
    {
      heading: 'If you have slipped',
      list: [
        'Take down what shows or names someone. Leave your chats as they are.',
        'Did you share something by mistake? Tell your manager today. For anything else, tell them the next day you are in.',
        'Think of the person first. What do they need to hear, and from whom?',
        'Write down what you learned: about you, and not about them.',
      ],
      words:
        'I’ve made a mistake online, and I want you to hear it from me. Can I tell you what happened, and can we think about what they need?',
    },
    {
      heading: 'What you can hope for',
      text: 'A good employer asks before they decide. They look at what you meant, what came of it, and how soon you told. They think of the person first, and they help you to learn. If that isn’t how it feels, ask someone to come with you: a friend at work, or your union.',
    },
    {
      heading: 'When it is grave',
      text: 'Some things are grave: to use someone’s trust, to cross a line with them, or to pass on what is private. In Scotland an employer has to tell the SSSC of serious cases, and a worker can lose the job. How it is looked into should be fair to you. Get help early from your union.',
    },
    {
      heading: 'Fear helps no one',
      text: 'Where people are scared, they hide things, and then no one can help. A study asked 4,220 social workers in Canada, the USA and Israel in 2017. Four in ten had not talked with a supervisor or colleague about their contact with clients online. It takes nerve to tell. It gets easier when others do it too.',
    },
    {
      heading: 'You can always speak up',
      text: 'If care is poor, you can say so. Nothing in Handrail should make you think twice about that. Your whistleblowing route, the regulator or your union can help you to do it safely.',
    },
    {
      heading: 'What we don’t know',
      text: 'We can’t say what will happen to you. It depends on your employer, your country and what went on. This page is not legal advice.',
    },
  ],
  about: ['outcomes', 'speaking-up'],
  sources: ['sssc-2023', 'sssc-referrals', 'sssc-duty', 'sssc-early', 'mishna-2019', 'ours'],
} as const satisfies Page;
