import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['who-says-what'],
  line: 'Where guidance agrees, where it doesn’t, and what is our own view.',
  lead: 'Guidance often says “it depends”. Here is who says what, side by side, and when they said it. Our own view stands apart, and we say so.',
  sections: [
    {
      heading: 'Where they agree',
      list: [
        'No one we read says to stay away from social media.',
        'Most say: if you know someone only through work, don’t connect.',
        'Few say what to do if you know them already. Those who do say: tell your manager early, make a plan, and write it down.',
      ],
    },
    {
      heading: 'How to read it',
      text: 'Each line is short, and in our words. Some of it is old, or we read it in a copy. “About this source” says which. Your employer may have a rule of its own. Ask what it says.',
    },
  ],
  about: [],
  sources: ['sssc-questions', 'sssc-2023', 'nz-small', 'ours'],
} as const satisfies Page;
