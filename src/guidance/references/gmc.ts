import { saidBy } from './reference';

const home = 'https://www.gmc-uk.org/';

/** General Medical Council. */
export const gmc = saidBy('General Medical Council (GMC)', {
  'gmc-social': {
    title: 'Using social media as a medical professional',
    says: 'The same standards hold online. The line between work and your own life can blur there. A private group may become public.',
    url: home,
    dated: '30 January 2024',
    sure: 'a copy',
    about: ['people', 'posts', 'photos'],
  },
  'gmc-close': {
    title: 'Good medical practice, 2024',
    says: 'Don’t start the wrong kind of bond with a patient. Don’t start one with someone close to them.',
    url: home,
    dated: '2024',
    sure: 'own page',
    about: ['people', 'family'],
  },
  'gmc-2013': {
    title: 'Advice on social media (older)',
    says: 'If a patient writes to your private profile, say that you can’t mix the two. Point them to your work profile.',
    url: home,
    dated: '2013; there is a newer one',
    sure: 'a copy',
    about: ['people', 'official'],
  },
  'gmc-notes': {
    title: 'Anonymising reflective notes (for students)',
    says: 'To leave out the name is not enough. Leave out the date, exact age, gender and place of work as well, and what they are ill with.',
    url: home,
    dated: 'no date seen',
    sure: 'own page',
    about: ['learning'],
  },
  'gmc-notes-2019': {
    title: 'Nine regulators on notes that look back',
    says: 'Nine bodies for health work say that they will not ask for your own notes of this kind. We did not see one for social care among them.',
    url: home,
    dated: 'June 2019',
    sure: 'own page',
    about: ['learning'],
  },
});
