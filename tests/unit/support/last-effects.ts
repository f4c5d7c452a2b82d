import { afterAll } from 'vitest';

// Preact ends effects some time after what had them is gone. The page must be there until then.
afterAll(() => {
  if ('document' in globalThis) return new Promise<void>((done) => setTimeout(done, 150));
});
