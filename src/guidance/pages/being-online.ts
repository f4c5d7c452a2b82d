import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['being-online'],
  line: 'For you, and for the people you support.',
  lead: 'Handrail talks a lot about taking care. It does so because being online is worth it. Friends, learning, a laugh on a wet Sunday: those are real, and they are for everyone.',
  sections: [
    {
      heading: 'For you: people who get it',
      text: 'Nights can be lonely, and so can a round where you see no other worker all day. Somewhere there are people with the same job, and they are awake too. You can swap ideas and ask how they do it. Just leave the people you support out of the story.',
    },
    {
      heading: 'For you: a wider world',
      text: 'A talk from the far side of the world, a short course, a blog by someone who uses care: it is all there in your tea break. In Scotland it can count as learning, too, when you look back on it. Write down one thing that you will do in a new way.',
    },
    {
      heading: 'For the people you support: company',
      text: 'Some people see hardly anyone who isn’t paid to be there. Citizen Network tells of a survey from 2005: about three in ten people with a learning disability had no friends. Online they can find an old friend, a sister in Canada, or a group that is mad about steam trains. Help them look.',
    },
    {
      heading: 'For them: a place to lead',
      text: 'Online, no one has to see a wheelchair or a label, unless that person wants them to. They can be the one who knows all about football. They can cheer up a friend, or speak up for people like them. It is good to be needed.',
    },
    {
      heading: 'How does it leave you?',
      text: 'It depends, for all of us. The same app can lift you up one day and drag you down the next. Notice how you feel when you put the phone away. If it is mostly worse, mute someone, take a day off, or do something else with that hour.',
    },
    {
      heading: 'Getting more sure of it',
      list: [
        'Begin with one thing you love, and follow just that.',
        'Go through your settings once, with a cup of tea.',
        'Ask the person in your team who likes this stuff.',
        'Try things out on Handrail’s practice page, where nothing is real.',
      ],
    },
    {
      heading: 'Kind is kind',
      text: 'What makes you good at your work also makes you good online. You listen, you keep what is private, and you treat people well. The HCPC, for health workers, even says: keep on posting. It just asks them to think first.',
    },
  ],
  about: ['learning'],
  sources: ['hcpc-social', 'basw-2013', 'sssc-cpl-counts', 'citizen-lonely', 'ours'],
} as const satisfies Page;
