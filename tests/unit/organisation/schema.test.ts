import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { managedSchema } from '@/organisation/managed-schema';
import { packKeys, packSchema } from '@/organisation/pack';
import { validatePack } from '@/organisation/validate';

const schema = {
  $id: 'https://handrail.example/organisations/pack.schema.json',
  title: 'A pack of an organisation’s words for Handrail',
  ...toJsonSchema(packSchema, { typeMode: 'input' }),
};

/** After a change: `npm run unit -- -u`. */
test('the published JSON Schema is the one that packs are checked with', async () => {
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['handrailPack', 'organisation']);
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/organisations/pack.schema.json',
  );
});

test('every example in it can be used', () => {
  const smallest = { handrailPack: 1, organisation: 'Example Care' };
  const { properties = {} } = schema;
  for (const key of packKeys) {
    const { examples = [] } = properties[key] as { examples?: unknown[] };
    expect(examples.length, key).toBeGreaterThan(0);
    for (const example of examples)
      expect(validatePack({ ...smallest, [key]: example }), key).toHaveProperty('pack');
  }
});

test('Chromium is told of the same parts, in a form that it takes', () => {
  const { type, properties, ...rest } = managedSchema();
  expect(type).toBe('object');
  expect(Object.keys(rest)).toEqual(['$schema']);
  expect(Object.keys(properties)).toEqual(packKeys);
  const kinds = ['string', 'integer', 'array'];
  for (const property of Object.values(properties)) expect(kinds).toContain(property.type);
});
