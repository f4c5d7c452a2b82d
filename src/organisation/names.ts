import { acronyms } from './wording/parts';

/**
 * Names that no pack may take, in whole or in part: its words would pass for a regulator's, or for
 * ours. A test holds the list against `src/guidance/bodies`, whose texts are too many for the
 * background to carry.
 */
const taken = [
  'Scottish Social Services Council',
  'Social Work England',
  'Social Care Wales',
  'Northern Ireland Social Care Council',
  'Nursing and Midwifery',
  'Health and Care Professions Council',
  'General Medical Council',
  'Medical Council',
  'Care Inspectorate',
  'Care Quality Commission',
  'Royal College',
  'Home Office',
  'Disclosure Scotland',
  'Disclosure and Barring',
  'Information Commissioner',
  'Fitness to Practise',
  'Unite the Union',
  'Your union',
  'The union',
  'Regulator',
  'The law',
  'Google Chrome',
  'Microsoft Edge',
  'Mozilla Firefox',
] as const;

/** Taken where they stand as a word of their own. */
const takenWords = new RegExp(
  `\\b(?:${acronyms}|coru|nmbi|ico|ofsted|acas|unison|gmb|rcn|dbs|police|firefox)\\b`,
);

/** Letters that look alike, as one: l, I, 1 and ı; O and 0. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replaceAll(/[ıl1|]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('ħ', 'h')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const joined = (name: string): string => bare(name).replaceAll(' ', '');

/** Whether a name is somebody else's, ours, or could be taken for theirs. */
export const isTaken = (name: string): boolean =>
  joined(name).includes(joined('Handrail')) ||
  joined(name) === 'nhs' ||
  /^nhs (?:england|scotland|wales)$/i.test(name.trim()) ||
  taken.some((each) => ` ${bare(name)} `.includes(` ${bare(each)} `)) ||
  takenWords.test(name.normalize('NFD').toLowerCase().replaceAll('.', ''));
