import { saidBy } from './reference';

/** Scottish Social Services Council: what goes to it, and what stays with the employer. */
export const ssscOutcomes = saidBy('Scottish Social Services Council (SSSC)', {
  'sssc-referrals': {
    title: 'Changes to making a referral',
    says: 'Since March 2022, less serious things stay with the employer. A warning, or a plan to do better, need not go to the SSSC. Before that, about nine in ten cases ended with no formal step.',
    url: 'https://news.sssc.uk.com/news/changes-making-a-referral',
    dated: '28 March 2022',
    sure: 'own page',
    about: ['outcomes'],
  },
  'sssc-duty': {
    title: 'Employers’ duty to refer',
    says: 'Your employer tells the SSSC if it dismisses or suspends you, or moves you down. It also tells it of serious cases. Two of these are a boundary that was crossed, and private facts passed on.',
    url: 'https://news.sssc.uk.com/news/employers-duty-to-refer',
    dated: '11 May 2023',
    sure: 'own page',
    about: ['outcomes'],
  },
  'sssc-untold': {
    title: 'Tell us about your fitness to practise (an older page)',
    says: 'It lists what workers should tell the SSSC. One example is a bond outside work with someone who uses a service, if the employer does not know of it. One is private facts told to others.',
    url: 'https://www.sssc.uk.com/',
    dated: 'before 2018; the page may be gone',
    sure: 'an older page',
    about: ['ties', 'outcomes'],
  },
});
