import { linkOnly, saidBy } from './reference';

export const coru = saidBy('CORU', {
  'coru-codes': {
    title: 'Codes of professional conduct and ethics',
    says: 'The codes are bye-laws, so they are part of the law. Each year people on the register say that they keep to them. We have not seen what they say on social media.',
    url: 'https://www.coru.ie/',
    dated: 'the code for social work: 2011; there may be newer ones',
    sure: 'a copy',
    about: ['people'],
  },
});

/** An employer, and for many nurses and doctors in Ireland theirs. */
export const hse = saidBy('Health Service Executive, Ireland (HSE)', {
  'hse-policy': {
    title: 'Social Media and Data Protection Policy',
    says: 'For its own staff: share nothing that could show who a patient is. Keep your own voice and your work voice apart. If private facts get out, tell someone.',
    url: 'https://healthservice.hse.ie/',
    dated: 'no date seen',
    sure: 'own page',
    about: ['posts', 'photos', 'official'],
  },
});

export const nmbi = saidBy('Nursing and Midwifery Board of Ireland (NMBI)', {
  'nmbi-site': linkOnly('https://www.nmbi.ie/'),
});

export const medicalCouncil = saidBy('Medical Council, Ireland', {
  'medical-council-site': linkOnly('https://www.medicalcouncil.ie/'),
});
