import { all, any, regulator } from './parts';

/** Ours, or the worker's alone: no employer speaks of it here. */
export const ours = any(
  'handrail',
  '(?:your|the|their) (?:log|notes?|diary)',
  '(?:keep|write) notes',
  'what you wrote',
  'use of this',
  'all use',
  'ignore',
  'the advice above',
  `who uses`,
  `how many of you`,
);

/** What somebody else says is theirs to say. */
export const forOthers = any(`(?:${regulator}s?|law|nhs) (?:says?|said|wants?|bans?|say)`);

/** Words as they are known for being hard, though everybody in the work knows them. */
export const workWords = all(
  'supervisors?',
  'supervision',
  'safeguarding',
  'confidential',
  'registered',
  'operations',
  'director',
  'coordinators?',
  'occupational',
  'disciplin\\w*',
  'inspectorate',
  'family',
  'families',
  "manager(?:[’']s|s)?",
  "any(?:body|one)(?:[’']s)?",
  'nobody',
  'reception(?:ist)?',
  'messages?',
  'whichever',
  'noticeboard',
  'befriender',
  'explanation',
  'social media',
  'guidance',
  'community',
  'relatives?',
  'residents?',
  'service users?',
);
