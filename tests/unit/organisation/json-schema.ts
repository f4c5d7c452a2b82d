import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldName, isPlainKey } from '@/organisation/field-name';
import { type Pack, type PackKey, packKeys, packSchema } from '@/organisation/pack';
import { packTexts } from '@/texts/en/pack';
import { full } from './packs';

/** Beside the fullest pack of the tests, what else a part may look like. */
const others: { [Key in PackKey]?: Pack[Key][] } = {
  people: ['tenants'],
  manager: ['line manager'],
  declareLink: ['mailto:boundaries@example.org'],
};

/** Said outside of the product, so that the build carries no addresses that lead nowhere. */
export const examplesOf = (key: PackKey): unknown[] => [full[key], ...(others[key] ?? [])];

const about = (key: PackKey) => ({
  title: fieldName(key),
  description: isPlainKey(key) ? packTexts.fields[key].more : packTexts.panelMore,
  examples: examplesOf(key),
});

/** The shape of a pack as a JSON Schema, for whoever writes one by hand or checks one. */
export function jsonSchema() {
  const { properties = {}, ...rest } = toJsonSchema(packSchema, { typeMode: 'input' });
  return {
    $id: 'https://handrail.example/organisations/pack.schema.json',
    title: 'A pack of an organisation’s words for Handrail',
    ...rest,
    properties: Object.fromEntries(
      packKeys.map((key) => [key, { ...about(key), ...(properties[key] as object) }]),
    ),
  };
}
