import { saidBy } from './reference';

const home = 'https://www.socialworkengland.org.uk/';

/** Social Work England. Its own text on life online was a draft when we looked. */
export const socialWorkEngland = saidBy('Social Work England', {
  'swe-standards': {
    title: 'Professional standards',
    says: 'Don’t use social media in a way that breaks the law, or that is not right. Don’t let what you do there harm the good name of social work (5.6).',
    url: home,
    dated: 'no date seen',
    sure: 'a copy',
    about: ['posts', 'people'],
  },
  'swe-guidance-2020': {
    title: 'Guidance on the professional standards',
    says: 'Don’t write about anyone you support, or about colleagues, even with no name: people may still know who it is. To look someone up without their say can harm their private life. Do it only for a good reason, and write it down.',
    url: home,
    dated: '9 April 2020',
    sure: 'a copy',
    about: ['posts', 'photos', 'colleagues', 'look-up'],
  },
  'swe-draft-2025': {
    title: 'Communicating online (a draft)',
    says: 'The draft has four main ideas: stay safe, answer for what you do, pick the right tools, and keep boundaries. We have not seen a final text. Please look for one.',
    url: home,
    dated: '20 August 2025; people could comment until 29 October 2025',
    sure: 'a copy',
    about: ['people', 'posts'],
  },
  'swe-peers': {
    title: 'CPD: peer reflection',
    says: 'Write down two pieces of learning a year, by 30 November. Talk one of them through with a peer.',
    url: 'https://www.socialworkengland.org.uk/cpd/peer-reflection',
    dated: 'no date seen',
    sure: 'own page',
    about: ['learning'],
  },
});
