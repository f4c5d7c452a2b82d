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

type About = {
  title: string;
  description: string;
  examples: readonly string[];
};
const about = (title: string, description: string, examples: readonly string[]) =>
  v.metadata<string, About>({ title, description, examples });
const letters = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const line = (most: number, title: string, description: string, ...examples: string[]) =>
  v.exactOptional(v.pipe(letters(most), about(title, description, examples)));
const link = (title: string, description: string, ...examples: string[]) =>
  v.exactOptional(
    v.pipe(
      letters(longest.link),
      v.regex(/^(https:\/\/|mailto:)/),
      about(title, description, examples),
    ),
  );

const panelLine = line(
  longest.text,
  'Wording for the panel',
  'Stands beside the built-in advice for this situation, with your name. Plain text, at most 25 words.',
  'Tell your team leader the next day you are in. You will both get support.',
);
const panel = Object.fromEntries(panelKeys.map((key) => [key, panelLine])) as Record<
  PanelKey,
  typeof panelLine
>;

/**
 * The shape of an organisation's pack, as a file and as managed policy: flat, because Chromium drops
 * a whole top-level value when a part of it is wrong. Wording, links and suggestions: nothing in it
 * turns anything on or off, hides, locks, schedules, reads or takes out. What a text may say and where
 * a link may lead is for `validatePack` to check.
 */
export const packSchema = v.strictObject({
  handrailPack: v.pipe(
    v.literal(1),
    v.metadata({ title: 'Version of the format', description: 'Always 1.' }),
  ),
  organisation: v.pipe(
    letters(longest.name),
    about('Name of the organisation', 'Stands beside all that comes from the pack.', [
      'Example Care',
    ]),
  ),
  people: line(
    longest.word,
    'What you call the people who use your service',
    'More than one of them, as it reads after “one of our”.',
    'residents',
    'tenants',
  ),
  manager: line(
    longest.word,
    'What you call a manager',
    'One of them, as it reads after “your”.',
    'team leader',
    'line manager',
  ),
  declareLink: link(
    'Where a worker tells you about a connection',
    'A form or a mailbox. The worker’s own address wins.',
    'https://intranet.example.org/declare',
    'mailto:boundaries@example.org',
  ),
  policyLink: link(
    'Your social media policy',
    'It should say what to do if someone is connected already.',
    'https://www.example.org/social-media-policy',
  ),
  socialMediaHelpLink: link(
    'Your procedure for helping people to use social media',
    'Shown beside the advice on helping someone with their account.',
    'https://www.example.org/helping-people-online',
  ),
  shareGoodNews: link(
    'Where to offer good news for your official account',
    'A form or a mailbox.',
    'mailto:news@example.org',
  ),
  whenManagerIsConnection: line(
    longest.text,
    'Who to tell when the manager is the connection',
    'Stands beside “Who you can ask”. At most 30 words.',
    'Is it your manager? Tell the next manager up, or call HR on 01632 960123.',
  ),
  contact: line(
    longest.text,
    'Who to ask',
    'Stands beside “Who you can ask”. At most 30 words.',
    'Call Jo in the office on 01632 960124. You can ask Jo first.',
  ),
  ...panel,
  regulator: v.exactOptional(
    v.pipe(
      v.picklist(regulators),
      v.metadata({
        title: 'Your staff’s regulator',
        description: 'A suggestion. The worker chooses whose guidance is shown.',
      }),
    ),
  ),
  sites: v.exactOptional(
    v.pipe(
      v.array(v.pipe(letters(longest.site), v.regex(/^[a-z-]+$/))),
      v.maxLength(longest.sites),
      v.metadata({
        title: 'Sites that you suggest',
        description: 'Ids such as “facebook”. They are named to the worker, never turned on.',
        examples: [['facebook', 'instagram']],
      }),
    ),
  ),
  languages: v.exactOptional(
    v.pipe(
      v.array(v.picklist(languages)),
      v.minLength(1),
      v.maxLength(languages.length),
      v.metadata({ title: 'Languages of the wording', description: 'So far only English.' }),
    ),
  ),
  reviewDate: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^20\d\d-\d\d-\d\d$/),
      about('When you will look at it again', 'A day, YYYY-MM-DD.', ['2027-11-30']),
    ),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackKey = keyof Pack;
export const packKeys = Object.keys(packSchema.entries) as PackKey[];
