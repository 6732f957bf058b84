import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The screenshots of everything, and what axe says of it, apart from the tests since they take long: `npm run shots`. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/shots/*.shots.ts'],
    globalSetup: ['tests/browser/setup.ts', 'tests/shots/contact-sheet.ts'],
    isolate: false,
    maxWorkers: 2,
    // Only to end what hangs: on a busy machine one look took ten minutes.
    testTimeout: 1_500_000,
    hookTimeout: 120_000,
  },
});
