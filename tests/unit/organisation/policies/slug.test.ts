import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFileName, slugOf } from '@/organisation/policies/slug';

test.each([
  ['Example Care', 'example-care'],
  ['  Ünï & Sons’ (Fife) Ltd. ', 'uni-sons-fife-ltd'],
  ['日本', 'organisation'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a'.repeat(90), 'a'.repeat(40)],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('any name makes a safe name of a file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(packFileName(name)).toMatch(/^handrail-pack-[a-z0-9]+(-[a-z0-9]+)*\.json$/);
    }),
  );
});
