import { aasw, casw, coto, nasw, swrb, victoria } from './elsewhere';
import { employers } from './employers';
import { basw, ico, rcot, skillsForCare } from './england-and-uk';
import { gmc } from './gmc';
import { hcpc } from './hcpc';
import { coru, hse, medicalCouncil, nmbi } from './ireland';
import { niscc } from './niscc';
import { nmc } from './nmc';
import type { Reference } from './reference';
import { socialCareWales } from './social-care-wales';
import { socialWorkEngland } from './social-work-england';
import { sssc } from './sssc';
import { ssscLearning } from './sssc-learning';
import { ssscOutcomes } from './sssc-outcomes';
import { voices } from './voices';

const all = {
  ...sssc,
  ...ssscOutcomes,
  ...ssscLearning,
  ...socialWorkEngland,
  ...socialCareWales,
  ...niscc,
  ...skillsForCare,
  ...nmc,
  ...hcpc,
  ...gmc,
  ...basw,
  ...rcot,
  ...ico,
  ...coru,
  ...hse,
  ...nmbi,
  ...medicalCouncil,
  ...swrb,
  ...victoria,
  ...nasw,
  ...casw,
  ...aasw,
  ...coto,
  ...voices,
  ...employers,
};

export type ReferenceId = keyof typeof all;
export const references: Record<ReferenceId, Reference> = all;
export const referenceIds = Object.keys(all) as ReferenceId[];

/** What a text rests on. `ours`: on judgement, and the page says so. */
export type SourceId = ReferenceId | 'ours';
export type { Reference, Topic } from './reference';
