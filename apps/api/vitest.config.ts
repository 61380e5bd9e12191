import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: vite would take its ES build where Node and Apollo take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    name: 'api:integration',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/_kit/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
