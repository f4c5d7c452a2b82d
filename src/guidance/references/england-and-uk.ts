import { linkOnly, saidBy } from './reference';

/** For care workers in England, who have no register: a code by choice. */
export const skillsForCare = saidBy('Skills for Care', {
  'skills-code': {
    title: 'Code of Conduct for healthcare support workers and adult social care workers',
    says: 'Keep clear boundaries with people, their carers and your colleagues. Ask for help when you need it. If something feels wrong, tell someone. It is a code to follow by choice.',
    url: 'https://www.skillsforcare.org.uk/',
    dated: 'no date seen',
    sure: 'a copy',
    about: ['people', 'family', 'colleagues', 'worried', 'speaking-up'],
  },
});

export const basw = saidBy('British Association of Social Workers (BASW)', {
  'basw-2013': {
    title: 'Social media policy',
    says: 'Social media can do good. Good practice online is the same as in any other place. You look after your own boundaries. Help people to stay safe online too.',
    url: 'https://basw.co.uk/',
    dated: 'January 2013',
    sure: 'own page',
    about: ['people', 'posts', 'supporting'],
  },
});

export const rcot = saidBy('Royal College of Occupational Therapists (RCOT)', {
  'rcot-site': linkOnly('https://www.rcot.co.uk/'),
});

/** Answers for data protection in the whole UK, and so for how an employer watches its workers. */
export const ico = saidBy('Information Commissioner’s Office (ICO)', {
  'ico-monitoring': {
    title: 'Monitoring workers',
    says: 'Does an employer watch its staff? Then it should have a good reason, tell them, and take in as little as it can. It should take most care with private messages.',
    url: 'https://ico.org.uk/',
    dated: '3 October 2023',
    sure: 'a copy',
    about: ['on-shift'],
  },
});
