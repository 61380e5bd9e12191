import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'launcher:integration',
    include: ['src/**/*.integration.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
