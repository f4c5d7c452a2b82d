import { expect, test } from 'vitest';
import { managedSchema } from '@/organisation/managed-schema';
import { packKeys } from '@/organisation/pack';
import { validatePack } from '@/organisation/validate';
import { examplesOf, jsonSchema } from './json-schema';
import { smallest } from './packs';

/** After a change: `npm run unit -- -u`. */
test('the published JSON Schema is the one that packs are checked with', async () => {
  const schema = jsonSchema();
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['handrailPack', 'organisation']);
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/organisations/pack.schema.json',
  );
});

test.each(packKeys)('every example of %s can be used', (key) => {
  for (const example of examplesOf(key))
    expect(validatePack({ ...smallest, [key]: example })).toHaveProperty('pack');
});

test('Chromium is told of the same parts, in a form that it takes', () => {
  const { type, properties, ...rest } = managedSchema();
  expect(type).toBe('object');
  expect(Object.keys(rest)).toEqual(['$schema']);
  expect(Object.keys(properties)).toEqual(packKeys);
  const kinds = ['string', 'integer', 'array'];
  for (const property of Object.values(properties)) expect(kinds).toContain(property.type);
});
