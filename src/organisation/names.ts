/**
 * Names that no pack may take: its words would pass for a regulator's, or for ours. A test holds the
 * list against `src/guidance/bodies`, whose texts are too many for the background to carry.
 */
export const taken = [
  'Handrail',
  'Scottish Social Services Council',
  'SSSC',
  'Social Work England',
  'Social Care Wales',
  'Northern Ireland Social Care Council',
  'NISCC',
  'Nursing and Midwifery Council',
  'NMC',
  'Health and Care Professions Council',
  'HCPC',
  'General Medical Council',
  'GMC',
  'CORU',
  'Nursing and Midwifery Board of Ireland',
  'NMBI',
  'Medical Council, Ireland',
  'Medical Council',
] as const;

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/^the/, '');

export const isTaken = (name: string): boolean => taken.some((each) => bare(each) === bare(name));
