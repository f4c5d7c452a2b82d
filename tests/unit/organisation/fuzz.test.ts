import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultLine } from '@/organisation/fault-line';
import { packKeys } from '@/organisation/pack';
import { largest, readPackBytes, readPackFile, readPolicy } from '@/organisation/read-file';
import { type Checked, validatePack } from '@/organisation/validate';
import { full } from './packs';

/** Either a sound pack or a reason: never both, never neither, never an error. */
function expectJudged(checked: Checked): void {
  if ('pack' in checked) {
    expect(validatePack(checked.pack)).toEqual(checked);
    expect(packKeys).toEqual(expect.arrayContaining(Object.keys(checked.pack)));
    return;
  }
  expect(checked.faults.length).toBeGreaterThan(0);
  expect(checked.faults.length).toBeLessThanOrEqual(40);
  for (const fault of checked.faults) {
    expect(faultLine(fault)).toMatch(/^\S.*: \S/);
    expect(faultLine(fault)).not.toMatch(/undefined|\[object|NaN/);
  }
}

test('whatever a file holds', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => expectJudged(readPackBytes(bytes))));
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (json) =>
      expectJudged(readPackBytes(new TextEncoder().encode(json))),
    ),
  );
});

test('a sound file, cut off or with a letter changed', () => {
  const text = JSON.stringify(full);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
      const cut = new TextEncoder().encode(text.slice(0, at));
      expect(readPackBytes(cut)).toHaveProperty('faults');
      const changed = text.slice(0, at) + put + text.slice(at + 1);
      expectJudged(readPackBytes(new TextEncoder().encode(changed)));
    }),
  );
});

test('a pack with any part replaced by anything', () => {
  fc.assert(
    fc.property(fc.constantFrom(...packKeys), fc.anything(), (key, value) =>
      expectJudged(validatePack({ ...full, [key]: value })),
    ),
    { numRuns: 500 },
  );
});

test('whatever a policy holds', () => {
  fc.assert(fc.property(fc.anything(), (values) => expectJudged(readPolicy(values))));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (more) =>
      expectJudged(readPolicy({ ...more, ...full })),
    ),
  );
});

test('giants and bottomless pits are refused, not read', async () => {
  const refusal = (checked: Checked) => ('faults' in checked ? checked.faults.map(faultLine) : []);
  const tooBig = expect.stringContaining('too big');
  expect(refusal(readPackBytes(new Uint8Array(largest + 1)))).toEqual([tooBig]);
  const unread = { size: 1e12, arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(refusal(await readPackFile(unread as unknown as Blob))).toEqual([tooBig]);
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  expect(refusal(readPackBytes(new TextEncoder().encode(deep)))).toHaveLength(1);
  const nested = `{"handrailPack":1,"organisation":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`;
  expect(refusal(readPackBytes(new TextEncoder().encode(nested)))).toEqual([
    'Name of the organisation: It has to be one plain text.',
  ]);
  const round: Record<string, unknown> = { ...full };
  round.contact = round;
  expect(refusal(readPolicy(round))).toHaveLength(1);
  expect(refusal(readPolicy({ ...full, contact: 'a'.repeat(1e6) }))).toEqual([tooBig]);
});

test('a mark that some editors put first does no harm; other encodings are refused', () => {
  const marked = new TextEncoder().encode(`\ufeff${JSON.stringify(full)}`);
  expect(readPackBytes(marked)).toEqual({ pack: full });
  const utf16 = Buffer.from(`\ufeff${JSON.stringify(full)}`, 'utf16le');
  expect(readPackBytes(new Uint8Array(utf16))).toHaveProperty('faults');
});
