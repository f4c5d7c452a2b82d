import type { Page } from './page';
import { titles } from './titles';

/** To print and take along. The first questions are the ones that policies most often leave open. */
export default {
  title: titles['check-our-policy'],
  line: 'Questions to print, and to take to the people who own your policy.',
  lead: 'What does your policy say when people already know each other? Take this list to the group that looks after it. Does it answer the question? Tick yes or no. Each no is a good start for the next version.',
  sections: [
    {
      heading: 'People who already know each other',
      list: [
        'What do I do if I already know someone who uses our service?',
        'What if they are about to start?',
        'Does it say when to tell, and that telling is welcome?',
        'Can we agree a plan, or do we have to unfriend people?',
        'What support does the person get?',
        'Is it about friends in real life too, and not just online?',
      ],
    },
    {
      heading: 'A line to offer',
      text: 'If your policy says nothing on this, here are some words to start from:',
      words:
        'Do you already know someone who uses our service, or is about to start? Tell your manager the next day you are in, and before the first visit. You have done nothing wrong. We will agree a plan, and support you and the person.',
    },
    {
      heading: 'Family, small places, and after support ends',
      list: [
        'Does it speak about family, carers and friends of the people we support?',
        'What if someone in my own family uses the service?',
        'How does it work in a village, where we all meet at the shop?',
        'What about people who used our service in the past?',
        'If it names a time to wait, does it say why?',
      ],
    },
    {
      heading: 'Who to tell, and what happens then',
      list: [
        'Who do I tell, and how? Is there a short form?',
        'Who do I tell when my manager is the tie?',
        'Who do agency staff, volunteers and students tell?',
        'What happens next? Who gets to know?',
        'Where is it kept, and for how long?',
        'Does it say that telling will not be held against us?',
      ],
    },
    {
      heading: 'Local groups and photos',
      list: [
        'Can I join in with local groups? Do I say where I work?',
        'How does someone say yes to a photo, and where do we keep that?',
        'How do they change their mind, and who takes the photo down?',
        'May I post about my own work at all? What is fine?',
      ],
    },
    {
      heading: 'Our official account',
      list: [
        'Who runs it, and who steps in when they are off?',
        'How do I offer some good news?',
        'Who reads the messages, and what happens at night?',
        'Who checks that people in a post have said yes?',
      ],
    },
    {
      heading: 'Helping people to be online',
      list: [
        'Does it say that people we support can be online, as anyone can?',
        'How may I help someone with their account? On whose phone?',
        'Where do we write down what help they want?',
        'Who can teach us about safe settings?',
      ],
    },
    {
      heading: 'Work phones and laptops',
      list: [
        'May I use my own accounts at work, or in my break?',
        'What can our employer see on work phones, laptops and Wi-Fi?',
        'Does anyone look at our own accounts? Who, when and why?',
      ],
    },
    {
      heading: 'Speaking up, and the policy itself',
      list: [
        'Does it say that it never stops us from speaking up about poor care?',
        'Does it name a way to speak up inside, and one outside?',
        'Are we free to talk about pay and rights at work?',
        'If someone slips, is what happens next fair and kind?',
        'Can all of us read it with ease? Did people who use our service help to write it?',
      ],
    },
  ],
  ticks: true,
  blanks: [
    { line: 'Our policy, and its date' },
    { line: 'What it doesn’t answer yet', lines: 2 },
    { line: 'Who will take this on' },
    { line: 'When we hear back' },
  ],
  about: ['ties', 'official'],
  sources: ['founding', 'sssc-things', 'sssc-questions', 'sssc-2023', 'springfield-local', 'ours'],
} as const satisfies Page;
