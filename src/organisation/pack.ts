import * as v from 'valibot';
import type { BodyId } from '../guidance/bodies';
import { situations } from '../guidance/situations';
import { packTexts as t } from '../texts/en/pack';
import { type LinkKey, type PanelKey, type PlainKey, panelKey, type Worded, worded } from './keys';

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
type Language = (typeof languages)[number];

/** At most so many letters. Words are counted as well, where the text is checked. */
export const longest = { name: 80, word: 40, text: 240, link: 2048, sites: 20, site: 40 } as const;

/** Title and description of the published schema: the words of the form, and examples. */
const about = <Input>(key: PlainKey, ...examples: unknown[]) =>
  v.metadata<Input, { title: string; description: string; examples: unknown[] }>({
    title: t.fields[key].title,
    description: t.fields[key].more,
    examples,
  });
const letters = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const line = (key: PlainKey, most: number, ...examples: string[]) =>
  v.exactOptional(v.pipe(letters(most), about<string>(key, ...examples)));
const link = (key: LinkKey, ...examples: string[]) =>
  v.exactOptional(
    v.pipe(
      letters(longest.link),
      v.regex(/^(https:\/\/|mailto:)/),
      about<string>(key, ...examples),
    ),
  );
const panelLine = (id: Worded) =>
  v.exactOptional(
    v.pipe(
      letters(longest.text),
      v.metadata({
        title: t.panelField(situations[id].answer),
        description: t.panelMore,
        examples: ['Tell your team leader the next day you are in. You will both get support.'],
      }),
    ),
  );
const panel = Object.fromEntries(worded.map((id) => [panelKey(id), panelLine(id)])) as Record<
  PanelKey,
  ReturnType<typeof panelLine>
>;

/**
 * The shape of an organisation's pack, as a file and as managed policy: flat, because Chromium drops
 * a whole top-level value when a part of it is wrong. Wording, links and suggestions: nothing in it
 * turns anything on or off, hides, locks, schedules, reads or takes out. What a text may say and where
 * a link may lead is for `validatePack` to check.
 */
export const packSchema = v.strictObject({
  handrailPack: v.pipe(v.literal(1), about<1>('handrailPack', 1)),
  organisation: v.pipe(letters(longest.name), about<string>('organisation', 'Example Care')),
  people: line('people', longest.word, 'residents', 'tenants'),
  manager: line('manager', longest.word, 'team leader', 'line manager'),
  declareLink: link(
    'declareLink',
    'https://intranet.example.org/declare',
    'mailto:boundaries@example.org',
  ),
  policyLink: link('policyLink', 'https://www.example.org/social-media-policy'),
  socialMediaHelpLink: link('socialMediaHelpLink', 'https://www.example.org/help-people-online'),
  shareGoodNews: link('shareGoodNews', 'mailto:news@example.org'),
  whenManagerIsConnection: line(
    'whenManagerIsConnection',
    longest.text,
    'Is it your manager? Tell the next one up, or call HR on 01632 960123.',
  ),
  contact: line('contact', longest.text, 'Call Jo in the office on 01632 960124.'),
  ...panel,
  regulator: v.exactOptional(v.pipe(v.picklist(regulators), about<Regulator>('regulator', 'sssc'))),
  sites: v.exactOptional(
    v.pipe(
      v.array(v.pipe(letters(longest.site), v.regex(/^[a-z-]+$/))),
      v.maxLength(longest.sites),
      about<string[]>('sites', ['facebook', 'instagram']),
    ),
  ),
  languages: v.exactOptional(
    v.pipe(
      v.array(v.picklist(languages)),
      v.minLength(1),
      v.maxLength(languages.length),
      about<Language[]>('languages', ['en']),
    ),
  ),
  reviewDate: v.exactOptional(
    v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), about<string>('reviewDate', '2027-11-30')),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackKey = keyof Pack;
export const packKeys = Object.keys(packSchema.entries) as PackKey[];
