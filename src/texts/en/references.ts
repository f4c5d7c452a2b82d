import type { Country, Work } from '../../guidance/place';
import type { Sure } from '../../guidance/references/reference';

const countries: Record<Country, string> = {
  scotland: 'Scotland',
  england: 'England',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  ireland: 'Ireland',
  elsewhere: 'another country',
};

const works: Record<Work, string> = {
  care: 'social care',
  'social-work': 'social work',
  nursing: 'nursing or midwifery',
  health: 'another health profession',
  medicine: 'medicine',
  other: 'other work with people',
};

/** Words around sources: who says so, where it is from, how sure we are. */
export const referenceTexts = {
  title: 'Who says so',
  forWhom: (country: string, work: string) => `For ${country}, ${work}`,
  countries,
  works,
  change: 'Change',
  /** The button alone would not say what it changes. */
  changeLabel: 'Change where I work, and as what',
  noBody: 'We know of no body that speaks for this work there. Ask at work whose code is yours.',
  offTopic: 'We found nothing from them on just this. Here is where you can start to look.',
  othersTitle: 'Others say',
  more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  ours: 'Some of this is our own view. It rests on no rule.',
  oursAlone: 'This is our own view. It rests on no rule.',
  says: 'In our words:',
  about: 'About this source',
  dated: (dated: string, seen: string) => `From: ${dated}. We last looked on ${seen}.`,
  sure: {
    'own page': 'We read their own page, as it had been stored. It may have changed since.',
    'a copy': 'We read it in someone else’s copy. Look at their own page before you quote it.',
    'an older page': 'We read an older page of theirs. It may have changed.',
    'not read': 'This is a link and no more. We have not read it.',
  } satisfies Record<Sure, string>,
  firstPage: 'The link goes to their first page. You can look for it from there.',
  open: (title: string) => `Open “${title}”`,
  openSite: (host: string) => `Open ${host}`,
  sideBySide: 'Side by side',
  oursLabel: 'Our own view:',
} as const;
