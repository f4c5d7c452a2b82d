import { linkOnly, saidBy } from './reference';

export const swrb = saidBy('Social Workers Registration Board, New Zealand (SWRB)', {
  'nz-small': {
    title: 'Code in practice 2: maintaining boundaries',
    says: 'It asks how to keep boundaries when you live and work in the same small place. Some complaints it has seen: contact on the side after support had ended, and a worker who did not tell a supervisor of a tie.',
    url: 'https://swrb.govt.nz/about-us/resources/code-in-practice-2-maintaining-boundaries/',
    dated: 'no date seen',
    sure: 'own page',
    about: ['ties', 'former', 'people'],
  },
});

export const victoria = saidBy('Child Protection Manual, Victoria, Australia', {
  'victoria-ties': {
    title: 'Personal associations',
    says: 'A tie can be any bond: family, a friend, work or a shared club, loose or close. Tell your supervisor as soon as you know of it. Your supervisor then tells the next manager.',
    url: 'https://www.cpmanual.vic.gov.au/node/5055',
    dated: '22 September 2025',
    sure: 'own page',
    about: ['ties', 'people'],
  },
});

export const nasw = saidBy('National Association of Social Workers, USA (NASW)', {
  'nasw-ethics': {
    title: 'Code of Ethics: Standard of the Month',
    says: 'Don’t use social media for contact with clients that is not for work. Take care when a client asks to connect. Your posts and groups can blur the line too (1.06). Two ties at once are wrong where they could do harm. If you can’t help it, protect the client and set clear limits.',
    url: 'https://www.socialworkers.org/',
    dated: 'as changed in 2018',
    sure: 'a copy',
    about: ['people', 'ties', 'posts'],
  },
});

export const casw = saidBy('Canadian Association of Social Workers (CASW)', {
  'casw-social': {
    title: 'Social Media Use and Social Work Practice',
    says: 'It is seldom black and white. Use your judgement, and ask your regulator. There is a newer Code, of January 2024, which we have not read.',
    url: 'https://www.casw-acts.ca/',
    dated: '7 January 2014',
    sure: 'own page',
    about: ['people', 'ties', 'posts'],
  },
});

export const aasw = saidBy('Australian Association of Social Workers (AASW)', {
  'aasw-site': linkOnly('https://www.aasw.asn.au/'),
});

export const coto = saidBy('College of Occupational Therapists of Ontario, Canada (COTO)', {
  'coto-social': {
    title: 'Use of social media',
    says: 'To friend, like, tag or write in private to a client can cross the line. It is no answer that the client said yes to it.',
    url: 'https://coto.org/standards-and-resources/resources/use-of-social-media',
    dated: 'no date seen',
    sure: 'own page',
    about: ['people'],
  },
});
