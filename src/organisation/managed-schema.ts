import { fieldName } from './field-name';
import { type PackKey, packKeys } from './pack';

interface Property {
  title: string;
  type: 'string' | 'integer' | 'array';
  items?: { type: 'string' };
}

const property = (key: PackKey): Property => {
  const title = fieldName(key);
  if (key === 'handrailPack') return { title, type: 'integer' };
  if (key === 'sites' || key === 'languages')
    return { title, type: 'array', items: { type: 'string' } };
  return { title, type: 'string' };
};

/**
 * What Chromium wants to know of managed values: the names and types alone. Anything stricter would
 * make the browser drop a value without a word, where `validatePack` says what is wrong with it.
 */
export const managedSchema = () => ({
  $schema: 'http://json-schema.org/draft-03/schema#',
  type: 'object',
  properties: Object.fromEntries(packKeys.map((key) => [key, property(key)])),
});
