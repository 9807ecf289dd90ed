import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The browser tests: whole jobs on the built site, one file after the other, all in one process so that they share one
 * browser and one server. `JIEBAO_SITE=<folder>` tests a site built elsewhere than in `out/`.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    isolate: false,
    // Tests that say they are concurrent: one for each of two cores.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
