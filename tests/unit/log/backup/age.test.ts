import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { decryptBackup, encryptBackup, workFactor } from '@/log/backup/age';
import { kindOf } from '@/log/backup/header';
import { utf8 } from './samples';

const passphrase = 'quiet harbour lamp seven';
const words = JSON.stringify({ said: 'I asked, and it helped. ☂' });

/** By the package itself, and not through our code. */
async function theirs(text: string, factor = 10): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(factor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
}
const ours = await encryptBackup(utf8(words), passphrase);
const fails = (file: Uint8Array, code: string, by = passphrase) =>
  expect(decryptBackup(file, by)).rejects.toMatchObject({ name: 'BackupFault', code });
const header = (recipients: string) =>
  utf8(`age-encryption.org/v1\n${recipients}\n--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`);
const salt = 'A'.repeat(22);
const body = 'A'.repeat(43);

test('the age package opens ours, and finds nothing but the JSON', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = await decrypter.decrypt(ours, 'text');
  expect(text.trimEnd()).toBe(words);
  expect(JSON.parse(text)).toEqual(JSON.parse(words));
});

test('we open what the age package made, as bytes and as letters', async () => {
  const file = await theirs(words);
  expect(new TextDecoder().decode(await decryptBackup(file, passphrase))).toBe(words);
  const letters = utf8(armor.encode(file));
  expect(kindOf(letters)).toBe('armored');
  expect(new TextDecoder().decode(await decryptBackup(letters, passphrase))).toBe(words);
});

test('its length is one over a whole number of blocks, whatever is in it', async () => {
  expect(new TextDecoder().decode(ours.subarray(0, 60))).toMatch(
    new RegExp(`^age-encryption\\.org/v1\\n-> scrypt \\S{22} ${workFactor}\\n`),
  );
  for (const size of [0, 1, 800, 65_400, 65_536, 66_000, 200_000])
    expect((await encryptBackup(new Uint8Array(size), 'x')).length % 1024).toBe(1);
}, 30_000);

test('another passphrase says so', () => fails(ours, 'wrong-passphrase', 'another one'));

test('a file that was cut short is told from a damaged one', async () => {
  await fails(ours.subarray(0, -1), 'cut-short');
  await fails(ours.subarray(0, 512), 'cut-short');
  await fails(ours.subarray(0, 60), 'cut-short');
  await fails(ours.subarray(0, 12), 'cut-short');
  await fails(utf8(armor.encode(ours).slice(0, -40)), 'cut-short');
  const changed = ours.slice();
  changed[ours.length - 20] = (changed[ours.length - 20] ?? 0) ^ 1;
  await fails(changed, 'damaged');
}, 30_000);

test('its header can’t be changed unseen', async () => {
  const text = new TextDecoder('latin1').decode(ours.subarray(0, 150));
  const mac = text.indexOf('--- ') + 6;
  const changed = ours.slice();
  changed[mac] = text[mac] === 'A' ? 66 : 65;
  await fails(changed, 'damaged');
});

test('what asks for too much is refused before any work', async () => {
  const start = performance.now();
  for (const factor of ['20', '21', '63', '99999999999999999999'])
    await fails(header(`-> scrypt ${salt} ${factor}\n${body}`), 'asks-too-much');
  expect(performance.now() - start).toBeLessThan(200);
});

test('what is not for a passphrase, not of this version, or not ours is named', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  await fails(await encrypter.encrypt(words), 'not-passphrase');
  await fails(utf8('age-encryption.org/v2\n-> scrypt a 10\n'), 'later-version');
  for (const factor of ['x', '0', '-1', '1e3', '']) {
    await fails(header(`-> scrypt ${salt} ${factor}\n${body}`), 'damaged');
  }
  await fails(header(`-> scrypt ${salt} 10\n${body}\n-> scrypt ${salt} 10\n${body}`), 'damaged');
  await fails(utf8(`age-encryption.org/v1\n${'-> scrypt A 10\n'.repeat(4000)}`), 'damaged');
  expect(() => kindOf(utf8('PK\u0003\u0004'))).toThrow('foreign');
  expect(() => kindOf(new Uint8Array())).toThrow('empty');
  expect(() => kindOf(utf8(' \n\t'))).toThrow('empty');
  expect(kindOf(utf8('\uFEFF\n {"a":1}'))).toBe('json');
});
