import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importKey } from '@/vault/key';
import { openBytes, pad, seal, sealBytes, unpad, unseal } from '@/vault/seal';

const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
const key = await importKey(raw);

/** Opens what was sealed with another library than the browser's. */
function openElsewhere(boundTo: string, iv: Uint8Array, data: Uint8Array): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', raw, iv);
  cipher.setAAD(Buffer.from(boundTo));
  cipher.setAuthTag(data.subarray(-16));
  return Buffer.concat([cipher.update(data.subarray(0, -16)), cipher.final()]);
}

describe('AES-256-GCM', () => {
  test('opens what is known: test case 16 of the GCM specification', async () => {
    const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'));
    const theirs = await importKey(
      hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
    );
    const additional = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const sealed = hex(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    );
    const found = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: hex('cafebabefacedbaddecaf888'), additionalData: additional },
      theirs,
      sealed,
    );
    expect(Buffer.from(found)).toEqual(Buffer.from(plain));
  });

  test('another library opens what we seal', async () => {
    const { iv, data } = await seal(key, 'bound', { words: 'Ünïcödé 👋' });
    const padded = openElsewhere('bound', iv, data);
    expect(JSON.parse(Buffer.from(unpad(new Uint8Array(padded))).toString())).toEqual({
      words: 'Ünïcödé 👋',
    });
    expect(() => openElsewhere('bound to this', iv, data)).toThrow();
  });

  test('each bit counts, of the words, of their tag and of the fresh part', async () => {
    const { iv, data } = await sealBytes(key, 'bound', new Uint8Array([1, 2, 3]));
    for (let bit = 0; bit < 8 * data.length; bit++) {
      const bent = data.slice();
      bent[bit >> 3] = (bent[bit >> 3] as number) ^ (1 << (bit & 7));
      await expect(openBytes(key, 'bound', { iv, data: bent })).rejects.toThrow();
    }
    for (let bit = 0; bit < 8 * iv.length; bit++) {
      const bent = iv.slice();
      bent[bit >> 3] = (bent[bit >> 3] as number) ^ (1 << (bit & 7));
      await expect(openBytes(key, 'bound', { iv: bent, data })).rejects.toThrow();
    }
    await expect(openBytes(key, 'bound', { iv, data: data.slice(0, -1) })).rejects.toThrow();
    await expect(openBytes(key, 'elsewhere', { iv, data })).rejects.toThrow();
  });

  test('no two of 10,000 share the fresh part', async () => {
    const seen = new Set<string>();
    for (let count = 0; count < 10_000; count++) {
      const { iv } = await sealBytes(key, '', new Uint8Array());
      seen.add(Buffer.from(iv).toString('hex'));
    }
    expect(seen.size).toBe(10_000);
  });
});

test('whatever JSON can hold comes back', () =>
  fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, boundTo) => {
      const back = await unseal(key, boundTo, await seal(key, boundTo, value));
      expect(back).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  ));

test('lengths are hidden: up to 252 bytes all look the same', async () => {
  const sizes = await Promise.all(
    ['', 'a', 'a'.repeat(200), 'a'.repeat(250)].map(
      async (words) => (await seal(key, '', words)).data.length,
    ),
  );
  expect(new Set(sizes)).toEqual(new Set([256 + 16]));
  expect(pad(new Uint8Array(253))).toHaveLength(512);
});

test('what was not padded by us is refused', () => {
  expect(() => unpad(new Uint8Array([0, 0, 1, 0, 7]))).toThrow(RangeError);
});
