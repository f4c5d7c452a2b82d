import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['local-groups'],
  line: 'The village page, the school chat, the swap group: being a neighbour there.',
  lead: 'You live here too. You can ask about bin day and help at the summer fair like anyone else. But people may know where you work, and in a small place small details add up.',
  sections: [
    {
      heading: 'Be there as a neighbour',
      text: 'Speak for yourself, and leave your job out of it. Someone may still ask: “You work there, so what’s going on?” You don’t need to have an answer. You can hand it on.',
      words:
        'I’m just a neighbour on here. The office can help you with that. Their number is on their page.',
    },
    {
      heading: 'When they ask about someone',
      text: '“Was that an ambulance at number twelve?” You may know, and you may long to say that all is well. But “she’s fine” tells them that you know her. So does a sad face. The kindest thing is to give nothing at all.',
    },
    {
      heading: 'When they talk about your service',
      text: 'A link to the official page does more good than a row. You don’t have to stand up for your employer, and you don’t have to join in. Is it a real complaint? Tell them how to make it, and let your manager know that it is there.',
    },
    {
      heading: 'When someone you support is there',
      text: 'You don’t have to leave. To be in the same group is not the same as being friends. Chat about the raffle like everyone else, and keep their support out of it, in private replies too. Do you know each other well? Then tell your manager the next day you are in, and see “You already know someone”.',
    },
    {
      heading: 'When it turns nasty',
      text: 'If people pick on someone, don’t put it right with what you know from work. Ask those who run the group to step in. Could someone get hurt? Tell your manager today. Someone in danger now? Call {emergency}.',
    },
    {
      heading: 'Before you press send',
      list: [
        'Could someone guess who this is about?',
        'Do I know it only through work?',
        'Would I say it out loud at the bus stop?',
      ],
    },
  ],
  about: ['posts'],
  sources: ['sssc-questions', 'sssc-code', 'swe-guidance-2020', 'ours'],
} as const satisfies Page;
