import type { Page } from './page';
import { titles } from './titles';

/** For the manager. Made to be printed, so that nothing about the talk has to be typed into Handrail. */
export default {
  title: titles['when-told'],
  line: 'For managers: a worker tells you that they know someone. A page to print.',
  lead: 'Someone on your team has just told you that they know a person who uses your service. That took trust. It is just what you want people to do, so make it easy to do again.',
  sections: [
    {
      heading: 'Say thank you',
      text: 'Your first words are the ones they will remember. You can plan for a tie that you know about. You can’t plan for one that nobody dares to name.',
      words:
        'Thank you for telling me, and for doing it early. You haven’t done anything wrong. Let’s work out what would help you, and what would help them.',
    },
    {
      heading: 'Listen before you decide',
      text: 'Ask what you need for a plan, and no more. You don’t need to see their account or their chats.',
      list: [
        'How do you know each other? Which came first, the tie or the service?',
        'Are you in touch online: friends, groups, messages?',
        'Do you support them, or could you on a short shift?',
        'How does it feel for you? How may it feel for them?',
        'What would you like to happen?',
      ],
    },
    {
      heading: 'Keep it safe to tell',
      text: 'Telling is not a fault, so it should cost them nothing: no lost shifts, no cold looks, no mark against their name. If visits move, offer others in their place. Was it late? Thank them just the same, then ask what made it hard. If one person gets hurt for being honest, the next one will stay quiet.',
    },
    {
      heading: 'Agree the limits together',
      text: 'Pick the smallest change that keeps everyone at ease. In a small place there may be nobody else to send, and they will meet at the shop anyway. So it can go in one of these ways:',
      list: [
        'Nothing changes, and now you both know.',
        'You agree limits: what they talk about online, and no looking in records.',
        'Someone else gives the support, or some of it.',
        'You can’t see a good way yet, so you ask someone above you.',
      ],
    },
    {
      heading: 'Support the person',
      text: 'Someone should talk with them, and it may be best if that isn’t their friend. Say what will change and what will stay. Use words or pictures that suit them. Ask what they want, and who they would like beside them.',
    },
    {
      heading: 'Support your worker',
      text: 'It can be lonely to know things about a friend and to say nothing. Ask how it is going, and ask again in supervision. If there is gossip in the team, that is yours to stop.',
    },
    {
      heading: 'Write it down once',
      text: 'Note the tie, what you agreed and why. Keep it where your policy says, and tell them both where that is and who can see it. Leave the person’s name off this sheet. Notes that your worker keeps in Handrail are private, so please don’t ask for them.',
    },
    {
      heading: 'Look at it again',
      text: 'Set the date before you get up from the table. Ties change: friends fall out, people move, and someone who needed an hour a week may need a lot more.',
    },
    {
      heading: 'When it is more than you can hold',
      text: 'Do you know the person too, or their family? Ask another manager to take this over. Does what you hear make you fear for someone? Then follow your safeguarding steps today, and tell your worker that you will. Someone in danger now? Call {emergency}.',
    },
  ],
  sheet: 'A tie, and our plan for it',
  blanks: [
    { line: 'Worker’s name (leave the person’s name off this sheet)' },
    { line: 'Date we talked' },
    {
      line: 'How it goes from here',
      boxes: [
        'Nothing changes',
        'We agree limits',
        'Someone else gives some of the support',
        'We ask someone above',
      ],
    },
    { line: 'What we agreed, and why', lines: 5 },
    { line: 'What will happen to visits', lines: 2 },
    { line: 'Who talks with the person, when and how' },
    { line: 'What support my worker would like' },
    { line: 'Where it is recorded, and who can see it' },
    { line: 'When we look at it again' },
    { line: 'Signed by the worker, and date' },
    { line: 'Signed by the manager, and date' },
  ],
  about: ['ties'],
  sources: [
    'sssc-code',
    'sssc-early',
    'carmarthenshire-plan',
    'victoria-ties',
    'nz-small',
    'founding',
    'ours',
  ],
} as const satisfies Page;
