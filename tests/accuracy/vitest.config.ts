import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [WxtVitest()],
  test: { include: ['tests/accuracy/*.test.ts'], environment: 'node' },
});
