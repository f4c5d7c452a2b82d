import { saidBy } from './reference';

/** Rules of single employers, as examples. They bind only who works there, and say so. */
export const employers = {
  ...saidBy('Springfield Project, a charity in Birmingham', {
    'springfield-local': {
      title: 'Professional boundaries',
      says: 'Its staff live near the people they help, and share a church with some. They may meet often. They can talk freely, inside limits that are set.',
      url: 'https://springfieldproject.org.uk/professional-boundaries',
      dated: 'no date seen',
      sure: 'own page',
      about: ['ties', 'people'],
    },
  }),
  ...saidBy('Carmarthenshire County Council', {
    'carmarthenshire-plan': {
      title: 'Officer code of conduct: personal interests',
      says: 'When a worker tells of a tie, the manager picks one of three. It has no real effect. Or they work it out together, as by giving the work to someone else. Or it goes to a higher manager.',
      url: 'https://ourpeople.carmarthenshire.gov.wales/our-people/working-for-us/officer-code-of-conduct/personal-interests/',
      dated: 'no date seen',
      sure: 'own page',
      about: ['ties'],
    },
  }),
  ...saidBy('Renfrewshire Council', {
    'renfrewshire-use': {
      title: 'Social media policy',
      says: 'For its own staff: you may use your own accounts on its network, outside your normal hours. What you post is yours to answer for. Message apps count too.',
      url: 'https://www.renfrewshire.gov.uk/article/11947',
      dated: 'no date seen',
      sure: 'own page',
      about: ['on-shift', 'official', 'posts'],
    },
  }),
};
