import fc from 'fast-check';
import { languages, type Pack, packKeys, regulators } from '@/organisation/pack';
import { ownIds, type Policy, policyOf } from '@/organisation/policies/policy';

/** All that any format has to escape, at once. */
export const awkward =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: PowerShell would fill it in.
  'Say "no" & \'wait\' <b>1 > 2</b> \\server\\x, C:\\ `$(x)` $x ${y} %TEMP% ‘curly’ “quotes” ]]> zażółć Ünï 日本 😀 é; # [k] --> ';

/** Every key that a pack may have. */
export const fullPack: Pack = {
  ...(Object.fromEntries(packKeys.map((key) => [key, `${key}: ${awkward}`])) as unknown as Pack),
  handrailPack: 1,
  organisation: 'Ünï & "Sons" <Care>',
  declareLink: `https://forms.example.org/declare?x=${'y'.repeat(600)}&z=%22`,
  policyLink: 'https://www.example.org/policy',
  socialMediaHelpLink: 'https://www.example.org/help',
  shareGoodNews: 'mailto:news@example.org',
  regulator: 'sssc',
  sites: ['facebook', 'instagram', 'x'],
  languages: [...languages],
  reviewDate: '2027-11-30',
};

/** Letters that every format can hold. The others are none that a pack may have. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.array(fc.constantFrom(...awkward, '\n', '\t'), { minLength: 1 }).map((all) => all.join('')),
    fc.string({ minLength: 230, maxLength: 300 }),
  )
  .filter((all) => all.isWellFormed() && !/[\p{Cc}\p{Cn}]/u.test(all.replaceAll(/[\n\t]/g, '')));

const lists = {
  sites: fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 12 }),
};
const fixed: Record<string, fc.Arbitrary<unknown>> = {
  ...lists,
  handrailPack: fc.constant(1),
  organisation: text,
  regulator: fc.constantFrom(...regulators),
  languages: fc.constant([...languages]),
};

/** Packs by their shape alone: an escape that fails is a fault, whatever the words are. */
export const anyPack: fc.Arbitrary<Pack> = fc.record(
  Object.fromEntries(packKeys.map((key) => [key, fixed[key] ?? text])),
  { requiredKeys: ['handrailPack', 'organisation'] },
) as unknown as fc.Arbitrary<Pack>;

export const policyFor = (pack: Pack, allow = false): Policy => policyOf(pack, ownIds, allow);
