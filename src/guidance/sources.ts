/** Where a text comes from. What it says is in our words; the address leads to theirs. */
export interface Source {
  body: string;
  title: string;
  says: string;
  url: string;
  /** When the source is from, as it says itself. */
  dated: string;
  /** When it was last looked at, ISO date. */
  seen: string;
  sure: 'own page' | 'a copy' | 'an older page';
}

const seen = '2026-11-22';

export const sources = {
  'sssc-2023': {
    body: 'Scottish Social Services Council (SSSC)',
    title: 'Maintaining professional boundaries on social media',
    says: 'Think with care about requests from people who use your service, and from their friends or family. If you know someone only through your service, don’t accept. Ask first before you share a photo.',
    url: 'https://news.sssc.uk.com/news/maintaining-professional-boundaries-on-social-media',
    dated: '13 July 2023',
    seen,
    sure: 'own page',
  },
  'sssc-questions': {
    body: 'Scottish Social Services Council (SSSC)',
    title: 'Questions and answers: social media (KA-01068)',
    says: 'It depends. In a small community, nothing says that you can’t be friends. Read your employer’s policy too. You may choose to have no profile.',
    url: 'https://myssscportal.microsoftcrmportals.com/knowledgebase/article/KA-01068/en-us',
    dated: 'no date given; it speaks of the Code before 2024',
    seen,
    sure: 'own page',
  },
  'sssc-code': {
    body: 'Scottish Social Services Council (SSSC)',
    title: 'Code of Practice for Social Service Workers, 2024',
    says: 'Keep what you know about people private (2.3). Tell your employer about things that could pull you two ways (2.6). Be open and kind, and keep professional boundaries, with carers too (2.8).',
    url: 'https://www.sssc.uk.com/the-scottish-social-services-council/sssc-codes-of-practice/',
    dated: 'in force since 1 May 2024',
    seen,
    sure: 'a copy',
  },
  'sssc-scenario': {
    body: 'Scottish Social Services Council (SSSC)',
    title: 'Making Better Decisions: Jenny’s friend request',
    says: 'A person you used to support asks to connect. Don’t reply, and tell the worker who supports her now. To do nothing is not enough if you are worried.',
    url: 'https://learn.sssc.uk.com/ftp/AC/Scenario1/AC_S1_001.html',
    dated: 'no date given; made for an earlier Code',
    seen,
    sure: 'own page',
  },
  'sssc-referrals': {
    body: 'Scottish Social Services Council (SSSC)',
    title: 'Changes to making a referral',
    says: 'Since 2022, less serious matters are left to the employer. Only about one referral in ten had led to a sanction.',
    url: 'https://news.sssc.uk.com/news/changes-making-a-referral',
    dated: '28 March 2022',
    seen,
    sure: 'own page',
  },
  'nz-small': {
    body: 'Social Workers Registration Board (New Zealand)',
    title: 'Code in practice 2: maintaining boundaries',
    says: 'It asks how to keep boundaries when you live and work in the same small place: talk about it early, plan, and don’t keep it to yourself.',
    url: 'https://swrb.govt.nz/about-us/resources/code-in-practice-2-maintaining-boundaries/',
    dated: 'no date seen',
    seen,
    sure: 'own page',
  },
  'victoria-ties': {
    body: 'Child Protection Manual, Victoria (Australia)',
    title: 'Personal associations',
    says: 'If you have any tie to someone who uses the service, tell your supervisor as soon as you know. The two of you then agree what to do.',
    url: 'https://www.cpmanual.vic.gov.au/node/5055',
    dated: '22 September 2025',
    seen,
    sure: 'own page',
  },
  founding: {
    body: 'A manager of care services in Scotland',
    title: 'Savvy social media manoeuvres (blog)',
    says: 'Policies say not to connect, and nothing on what to do if you already are. Her answer: tell your manager early, and get support for both of you.',
    url: 'https://digitaldanceordunce.blogspot.com/2020/05/savvy-social-media-manoeuvres.html',
    dated: 'May 2020',
    seen,
    sure: 'own page',
  },
} as const satisfies Record<string, Source>;

/** `ours`: a text that rests on judgement, and says so. */
export type SourceId = keyof typeof sources | 'ours';
