import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../../src') } },
  test: { include: ['tests/build/*.test.ts'], environment: 'node' },
});
