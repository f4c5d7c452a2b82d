import { saidBy } from './reference';

/** Scottish Social Services Council: continuous professional learning (CPL). */
export const ssscLearning = saidBy('Scottish Social Services Council (SSSC)', {
  'sssc-cpl': {
    title: 'Continuous professional learning (CPL): introduction',
    says: 'There is no set number of hours or days. Once a year you say that you have learned something for each of the core parts.',
    url: 'https://learn.sssc.uk.com/cpl/introduction',
    dated: 'for June 2024 and after',
    sure: 'own page',
    about: ['learning'],
  },
  'sssc-cpl-counts': {
    title: 'Continuous professional learning (CPL): what counts',
    says: 'What you learn on a normal day counts. So does supervision, and time to read a policy. You can look back on what you did, and on what you changed.',
    url: 'https://learn.sssc.uk.com/cpl/what-counts.html',
    dated: 'no date seen',
    sure: 'own page',
    about: ['learning'],
  },
  'sssc-cpl-new': {
    title: 'A new approach for CPL',
    says: 'It names seven core parts for social care. Some of them are rights, how you talk and get on with people, how to keep people safe, and how you look back on your work.',
    url: 'https://news.sssc.uk.com/news/a-new-approach-for-cpl',
    dated: 'for June 2024 and after',
    sure: 'own page',
    about: ['learning'],
  },
  'sssc-cpl-checks': {
    title: 'Verifying your staff’s continuous professional learning (CPL)',
    says: 'Since 3 May 2025, the SSSC asks some workers to say what they learned. Their employer confirms it.',
    url: 'https://news.sssc.uk.com/news/verifying-your-staffs-continuous-professional-learning-cpl',
    dated: '21 April 2025',
    sure: 'own page',
    about: ['learning'],
  },
  'sssc-badges': {
    title: 'CPL+ badge: what to write',
    says: 'Write what you learned, and why it matters to you and to people who use your service. Then say how you will use it. Put nothing private in it.',
    url: 'https://mylearning.scot/?p=1537380',
    dated: 'October 2024',
    sure: 'own page',
    about: ['learning'],
  },
  'sssc-things': {
    title: '23 Things Digital, Thing 5: social media',
    says: 'It asks you to read your own employer’s policy. Then you write down how you deal with the hard parts, and what you think of that policy.',
    url: 'https://23digital.sssc.uk.com/blog/2017/05/01/thing-5-social-media-1/',
    dated: '1 May 2017',
    sure: 'own page',
    about: ['learning'],
  },
});
