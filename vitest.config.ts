import { defineConfig } from 'vitest/config';

/** A project named `…:integration` needs a Postgres; all others need nothing. */
export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'packages/*/vitest.integration.config.ts',
      'apps/*/vitest.config.ts',
      'apps/*/vitest.integration.config.ts',
      '{bench,scripts}/vitest.config.ts',
    ],
  },
});
