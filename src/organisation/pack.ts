import * as v from 'valibot';
import type { BodyId } from '../guidance/bodies';
import { type PanelKey, panelKeys } from './keys';

/** Regulators that a pack may point to. A test holds it against `src/guidance/bodies`. */
export const regulators = [
  'sssc',
  'social-work-england',
  'social-care-wales',
  'niscc',
  'nmc',
  'hcpc',
  'gmc',
  'coru',
  'nmbi',
  'medical-council',
] as const satisfies readonly BodyId[];
export type Regulator = (typeof regulators)[number];

/** Only in these can a text be checked for what it says and how it reads. */
export const languages = ['en'] as const;

/** At most so many letters. Words are counted as well, where the text is checked. */
export const longest = { name: 80, word: 40, text: 240, link: 2048, sites: 20, site: 40 } as const;

const letters = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const text = (most: number) => v.exactOptional(letters(most));
const link = v.exactOptional(v.pipe(letters(longest.link), v.regex(/^(https:\/\/|mailto:)/)));
const panel = Object.fromEntries(panelKeys.map((key) => [key, text(longest.text)])) as Record<
  PanelKey,
  ReturnType<typeof text>
>;

/**
 * The shape of an organisation's pack, as a file and as managed policy: flat, because Chromium drops
 * a whole top-level value when a part of it is wrong. Wording, links and suggestions: nothing in it
 * turns anything on or off, hides, locks, schedules, reads or takes out. What a text may say and where
 * a link may lead is for `validatePack` to check; what each part is for stands in
 * `src/texts/en/pack.ts`.
 */
export const packSchema = v.strictObject({
  handrailPack: v.literal(1),
  organisation: letters(longest.name),
  people: text(longest.word),
  manager: text(longest.word),
  declareLink: link,
  policyLink: link,
  socialMediaHelpLink: link,
  shareGoodNews: link,
  whenManagerIsConnection: text(longest.text),
  contact: text(longest.text),
  ...panel,
  regulator: v.exactOptional(v.picklist(regulators)),
  sites: v.exactOptional(
    v.pipe(
      v.array(v.pipe(letters(longest.site), v.regex(/^[a-z-]+$/))),
      v.maxLength(longest.sites),
    ),
  ),
  languages: v.exactOptional(
    v.pipe(v.array(v.picklist(languages)), v.minLength(1), v.maxLength(languages.length)),
  ),
  reviewDate: v.exactOptional(v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/))),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackKey = keyof Pack;
export const packKeys = Object.keys(packSchema.entries) as PackKey[];
