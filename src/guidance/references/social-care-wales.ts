import { saidBy } from './reference';

const codes = 'https://socialcare.wales/codes';

/** Social Care Wales. Numbers of clauses from before July 2026 are out of date. */
export const socialCareWales = saidBy('Social Care Wales', {
  'scw-codes': {
    title: 'Codes of Professional Practice',
    says: 'There are new, shorter codes for workers and for employers. The standards are the same as before. The guides that go with them are new too. We have not read each part.',
    url: codes,
    dated: 'in force since 1 July 2026',
    sure: 'own page',
    about: ['people'],
  },
  'scw-children': {
    title: 'For workers in children’s homes',
    says: 'Work with your manager on where the limits are.',
    url: 'https://socialcare.wales/',
    dated: 'no date seen',
    sure: 'own page',
    about: ['people', 'ties'],
  },
  'scw-guidance-2015': {
    title: 'Practice guidance of 2015',
    says: 'It has a part on relationships and personal boundaries. The codes have changed since then, so please look for the new text.',
    url: codes,
    dated: '2015; there is a newer one',
    sure: 'an older page',
    about: ['people', 'ties'],
  },
});
