import type { SituationId } from '../guidance/situations';

/**
 * Situations beside whose advice an organisation's wording may stand. Posts and comments are not
 * among them, nor what is the worker's own life, nor speaking up: there Handrail speaks alone.
 */
export const worded = [
  'person',
  'family',
  'former',
  'already-connected',
  'colleague',
  'not-sure',
  'said-yes',
  'asking',
  'message',
  'supporting',
  'on-shift',
  'look-up',
  'tagged',
  'leave-job',
] as const satisfies readonly SituationId[];
export type Worded = (typeof worded)[number];

export const isWorded = (id: SituationId): id is Worded => worded.some((each) => each === id);

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;
export type PanelKey = `panel${Pascal<Worded>}`;

/** The key of a pack that holds the wording for a situation: `panelSaidYes` for `said-yes`. */
export const panelKey = (id: Worded): PanelKey =>
  `panel${id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}` as PanelKey;

/** All of them, in the order of the situations. */
export const panelKeys: readonly PanelKey[] = worded.map(panelKey);

/** All other parts of a pack. */
export const plainKeys = [
  'handrailPack',
  'organisation',
  'people',
  'manager',
  'declareLink',
  'policyLink',
  'socialMediaHelpLink',
  'shareGoodNews',
  'whenManagerIsConnection',
  'contact',
  'regulator',
  'sites',
  'languages',
  'reviewDate',
] as const;
export type PlainKey = (typeof plainKeys)[number];

/** The links of a pack: `https:`, or `mailto:` with one plain address. */
export const linkKeys = [
  'declareLink',
  'policyLink',
  'socialMediaHelpLink',
  'shareGoodNews',
] as const;
export type LinkKey = (typeof linkKeys)[number];
