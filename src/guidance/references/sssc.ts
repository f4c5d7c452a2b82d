import { saidBy } from './reference';

const codes =
  'https://www.sssc.uk.com/the-scottish-social-services-council/sssc-codes-of-practice/';
const code = { url: codes, dated: 'in force since 1 May 2024', sure: 'a copy' } as const;
const scenario = {
  url: 'https://learn.sssc.uk.com/ftp/AC/Scenario1/AC_S1_001.html',
  dated: 'no date given; made for an earlier Code',
  sure: 'own page',
} as const;

/** Scottish Social Services Council: boundaries, the Code and the training scenarios. */
export const sssc = saidBy('Scottish Social Services Council (SSSC)', {
  'sssc-2023': {
    title: 'Maintaining professional boundaries on social media',
    says: 'Think with care about requests from people who use your service, and from their friends or family. If you know someone only through your service, don’t accept. Ask before you share a photo. Shares and replies count too. Many slips are too small for the SSSC to take up.',
    url: 'https://news.sssc.uk.com/news/maintaining-professional-boundaries-on-social-media',
    dated: '13 July 2023',
    sure: 'own page',
    about: ['people', 'family', 'posts', 'photos', 'outcomes'],
  },
  'sssc-questions': {
    title: 'Questions and answers: social media (KA-01068)',
    says: 'It depends. If you know someone only through your service, don’t become friends. In a small community, nothing says that you can’t be. Don’t write about people or their care. Take care with what you say of colleagues. Read your employer’s policy too. You may choose to have no profile.',
    url: 'https://myssscportal.microsoftcrmportals.com/knowledgebase/article/KA-01068/en-us',
    dated: 'no date given; it speaks of the Code before 2024',
    sure: 'own page',
    about: ['people', 'ties', 'colleagues', 'posts'],
  },
  'sssc-code': {
    ...code,
    title: 'Code of Practice for Social Service Workers, 2024',
    says: 'Keep what you know about people private (2.3). Declare things that could pull you two ways (2.6). Be open and kind, and keep professional boundaries, with carers and colleagues too (2.8).',
    about: ['people', 'family', 'ties', 'posts', 'photos', 'colleagues'],
  },
  'sssc-code-harm': {
    ...code,
    title: 'Code of Practice for Social Service Workers, 2024: harm',
    says: 'Pass on harm that you see, by the way that is set for it (3.1). If a colleague may not be fit to do the work safely, tell your employer or the right authority (3.4).',
    about: ['worried', 'speaking-up'],
  },
  'sssc-code-person': {
    ...code,
    title: 'Code of Practice for Social Service Workers, 2024: each person',
    says: 'Talk with each person in the way, and the language, that they like best. Guard their dignity and their private life.',
    about: ['supporting', 'photos'],
  },
  'sssc-code-news': {
    title: 'Your new SSSC Codes of Practice',
    says: 'The new Code says more on being kind, and on good bonds with people while you keep your boundaries. It has a new part on trauma.',
    url: 'https://news.sssc.uk.com/news/your-new-sssc-codes-of-practice',
    dated: '1 May 2024',
    sure: 'own page',
    about: ['people'],
  },
  'sssc-guidance-2017': {
    title: 'Social media guidance for social service workers',
    says: 'Think with care before you say yes to people who use your service. It has parts on sharing, on boundaries and on how to protect yourself. We have seen news of it and one line, not the whole.',
    url: 'https://www.sssc.uk.com/',
    dated: 'October 2017; there may be a newer one',
    sure: 'a copy',
    about: ['people', 'posts'],
  },
  'sssc-scenario': {
    ...scenario,
    title: 'Making Better Decisions: Jenny’s friend request',
    says: 'A person you used to support asks to connect. Don’t reply, and tell her care manager. To do nothing is not enough if you are worried.',
    about: ['former', 'worried'],
  },
  'sssc-scenario-why': {
    ...scenario,
    title: 'Making Better Decisions: why not just say yes?',
    says: 'Facts about you could spread. You may still have duties to the person. If they tell you things, you could be pulled two ways. It can make it hard for those who support them now.',
    about: ['former'],
  },
  'sssc-early': {
    title: 'Making Better Decisions: feedback in the child care scenario',
    says: 'A reply in your own time still counts. If you tell your manager late, it can look as if you hid it. So tell early.',
    url: 'https://learn.sssc.uk.com/ftp/CC/Scenario1/CCS1_Feedback6b.html',
    dated: 'no date given; made for an earlier Code',
    sure: 'own page',
    about: ['former', 'ties', 'outcomes'],
  },
});
