import { aasw, casw, coto, nasw, swrb, victoria } from '../references/elsewhere';
import { coru, hse, medicalCouncil, nmbi } from '../references/ireland';
import { body } from './body';

const socialWork = { countries: ['elsewhere'], works: ['social-work'] } as const;

/** Ireland, and the bodies of other countries that were found to speak of social media or ties. */
export const abroad = {
  coru: body(
    {
      name: 'CORU',
      kind: 'regulator',
      countries: ['ireland'],
      works: ['care', 'social-work', 'health'],
      general: 'coru-codes',
    },
    coru,
  ),
  nmbi: body(
    {
      name: 'Nursing and Midwifery Board of Ireland',
      short: 'NMBI',
      kind: 'regulator',
      countries: ['ireland'],
      works: ['nursing'],
      general: 'nmbi-site',
    },
    nmbi,
  ),
  'medical-council': body(
    {
      name: 'Medical Council, Ireland',
      kind: 'regulator',
      countries: ['ireland'],
      works: ['medicine'],
      general: 'medical-council-site',
    },
    medicalCouncil,
  ),
  hse: body(
    {
      name: 'Health Service Executive, Ireland',
      short: 'HSE',
      kind: 'body',
      countries: ['ireland'],
      works: ['nursing', 'health', 'medicine'],
      general: 'hse-policy',
    },
    hse,
  ),
  swrb: body(
    {
      ...socialWork,
      name: 'Social Workers Registration Board, New Zealand',
      short: 'SWRB',
      kind: 'regulator',
      general: 'nz-small',
    },
    swrb,
  ),
  nasw: body(
    {
      ...socialWork,
      name: 'National Association of Social Workers, USA',
      short: 'NASW',
      kind: 'body',
      general: 'nasw-ethics',
    },
    nasw,
  ),
  casw: body(
    {
      ...socialWork,
      name: 'Canadian Association of Social Workers',
      short: 'CASW',
      kind: 'body',
      general: 'casw-social',
    },
    casw,
  ),
  aasw: body(
    {
      ...socialWork,
      name: 'Australian Association of Social Workers',
      short: 'AASW',
      kind: 'body',
      general: 'aasw-site',
    },
    aasw,
  ),
  victoria: body(
    {
      ...socialWork,
      name: 'Child Protection Manual, Victoria, Australia',
      kind: 'body',
      general: 'victoria-ties',
    },
    victoria,
  ),
  coto: body(
    {
      name: 'College of Occupational Therapists of Ontario, Canada',
      short: 'COTO',
      kind: 'regulator',
      countries: ['elsewhere'],
      works: ['health'],
      general: 'coto-social',
    },
    coto,
  ),
};
