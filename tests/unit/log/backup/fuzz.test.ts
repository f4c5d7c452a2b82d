import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decryptBackup, encryptBackup } from '@/log/backup/age';
import { faultCodes } from '@/log/backup/fault';
import { kindOf } from '@/log/backup/header';
import { readBackup } from '@/log/backup/read';
import { entryOf, utf8 } from './samples';

const valid = {
  format: 'handrail-backup',
  version: 1,
  made: '2026-11-22',
  entries: [entryOf('a'), entryOf('b')],
  declarations: [{ id: 1, text: 'I know them.', state: 'told' }],
  people: [{ role: 'manager', name: 'Robin', reach: '' }],
  settings: {},
};
const json = utf8(JSON.stringify(valid));
const sealed = await encryptBackup(json, 'right');

/** It reads, or it throws our own fault: nothing else ever. */
async function isOurs(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (thrown) {
    const { name, message } = thrown as Error;
    expect([name, faultCodes.includes(message as never)]).toEqual(['BackupFault', true]);
  }
}

const mutated = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.option(fc.nat(bytes.length), { nil: bytes.length }),
      fc.option(fc.uint8Array({ maxLength: 40 }), { nil: new Uint8Array() }),
    )
    .map(([changes, length, more]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      return new Uint8Array([...copy.subarray(0, length), ...more]);
    });

test('random bytes', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await isOurs(() => kindOf(bytes));
      await isOurs(() => readBackup(bytes));
      await isOurs(() => decryptBackup(bytes, 'right'));
    }),
    { numRuns: 1000 },
  ));

test('a JSON file with bytes changed, cut off and added', () =>
  fc.assert(
    fc.asyncProperty(mutated(json), (bytes) => isOurs(() => readBackup(bytes))),
    { numRuns: 2000 },
  ));

test('any JSON at any place of a file', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        ...Object.keys(valid),
        'plan',
        'address',
        'check-in',
        'unreadable',
        '__proto__',
      ),
      fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
      (key, value) =>
        isOurs(() =>
          readBackup(
            utf8(
              JSON.stringify(valid).replace(
                '{',
                `{${JSON.stringify(key)}:${JSON.stringify(value)},`,
              ),
            ),
          ),
        ),
    ),
    { numRuns: 1000 },
  ));

/** Each that gets past its header takes a second of work, so the changes go where they are cheap. */
const header = sealed.slice(0, 150);
test(
  'an age file whose header was changed never asks for more than we allow',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(68), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const copy = new Uint8Array([...header, ...sealed.subarray(150)]);
          for (const [at, value] of changes) copy[at] = value;
          await isOurs(() => decryptBackup(copy, 'right'));
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    ),
  60_000,
);

test('an age file with a body of another', async () => {
  const other = await encryptBackup(json, 'right');
  const swapped = new Uint8Array([...sealed.subarray(0, 150), ...other.subarray(150)]);
  await expect(decryptBackup(swapped, 'right')).rejects.toMatchObject({ code: 'damaged' });
});
