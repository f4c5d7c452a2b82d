import { scryptSync } from 'node:crypto';
import { base64 } from '@scure/base';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { derive } from '@/vault/derive';
import { kdfSchema, newKdf, rows } from '@/vault/kdf';

const row = rows[0];

describe('scrypt', () => {
  test.each(rows)(
    'another library makes the same key: N=$N r=$r p=$p',
    (each) => {
      const kdf = newKdf(each);
      const theirs = scryptSync('correct horse', base64.decode(kdf.salt), 32, {
        ...each,
        maxmem: 2 ** 29,
      });
      expect(Buffer.from(derive('correct horse', kdf)).equals(theirs)).toBe(true);
    },
    60_000,
  );

  test('a letter counts as the same, however it is composed, and spaces around don’t count', () => {
    const kdf = newKdf({ ...rows[3] });
    const key = derive('caf\u00e9 and more', kdf);
    expect(derive('  cafe\u0301 and more\n', kdf)).toEqual(key);
    expect(derive('cafe and more', kdf)).not.toEqual(key);
  });

  test('each has a salt of its own', () => {
    expect(newKdf(row).salt).not.toBe(newKdf(row).salt);
  });
});

describe('what is stored is checked before any work is done', () => {
  const good = newKdf(row);
  test.each([
    { ...good, N: 2 ** 30 },
    { ...good, N: 2 ** 10 },
    { ...good, r: 1024 },
    { ...good, p: 1000 },
    { ...good, N: 2 ** 17, p: 5 },
    { ...good, salt: '' },
    { ...good, salt: '*'.repeat(44) },
    { ...good, name: 'argon2id' },
    { ...good, more: 1 },
    null,
  ])('%j', (kdf) => expect(v.is(kdfSchema, kdf)).toBe(false));
  test('ours', () => expect(v.is(kdfSchema, good)).toBe(true));
});
