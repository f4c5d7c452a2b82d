import { basw, rcot, skillsForCare } from '../references/england-and-uk';
import { gmc } from '../references/gmc';
import { hcpc } from '../references/hcpc';
import { niscc } from '../references/niscc';
import { nmc } from '../references/nmc';
import { socialCareWales } from '../references/social-care-wales';
import { socialWorkEngland } from '../references/social-work-england';
import { sssc } from '../references/sssc';
import { ssscLearning } from '../references/sssc-learning';
import { ssscOutcomes } from '../references/sssc-outcomes';
import { body } from './body';

const social = ['care', 'social-work', 'other'] as const;
const everywhere = ['scotland', 'england', 'wales', 'northern-ireland'] as const;

/** One for social care in each nation, and those for all of the UK. */
export const uk = {
  sssc: body(
    {
      name: 'Scottish Social Services Council',
      short: 'SSSC',
      kind: 'regulator',
      countries: ['scotland'],
      works: social,
      general: 'sssc-code',
    },
    sssc,
    ssscOutcomes,
    ssscLearning,
  ),
  'social-work-england': body(
    {
      name: 'Social Work England',
      kind: 'regulator',
      countries: ['england'],
      works: ['social-work'],
      general: 'swe-standards',
    },
    socialWorkEngland,
  ),
  'skills-for-care': body(
    {
      name: 'Skills for Care',
      kind: 'body',
      countries: ['england'],
      works: ['care', 'other'],
      general: 'skills-code',
    },
    skillsForCare,
  ),
  'social-care-wales': body(
    {
      name: 'Social Care Wales',
      kind: 'regulator',
      countries: ['wales'],
      works: social,
      general: 'scw-codes',
    },
    socialCareWales,
  ),
  niscc: body(
    {
      name: 'Northern Ireland Social Care Council',
      short: 'NISCC',
      kind: 'regulator',
      countries: ['northern-ireland'],
      works: social,
      general: 'niscc-standards',
    },
    niscc,
  ),
  nmc: body(
    {
      name: 'Nursing and Midwifery Council',
      short: 'NMC',
      kind: 'regulator',
      countries: everywhere,
      works: ['nursing'],
      general: 'nmc-site',
    },
    nmc,
  ),
  hcpc: body(
    {
      name: 'Health and Care Professions Council',
      short: 'HCPC',
      kind: 'regulator',
      countries: everywhere,
      works: ['health'],
      general: 'hcpc-social',
    },
    hcpc,
  ),
  gmc: body(
    {
      name: 'General Medical Council',
      short: 'GMC',
      kind: 'regulator',
      countries: everywhere,
      works: ['medicine'],
      general: 'gmc-social',
    },
    gmc,
  ),
  basw: body(
    {
      name: 'British Association of Social Workers',
      short: 'BASW',
      kind: 'body',
      countries: everywhere,
      works: ['social-work'],
      general: 'basw-2013',
    },
    basw,
  ),
  rcot: body(
    {
      name: 'Royal College of Occupational Therapists',
      short: 'RCOT',
      kind: 'body',
      countries: everywhere,
      works: ['health'],
      general: 'rcot-site',
    },
    rcot,
  ),
};
