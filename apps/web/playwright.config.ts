import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './e2e/_kit/chromium.ts';

/** The stack under test is started by the global set-up, or is already at BACKSTRIDE_E2E_URL. */
export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/_kit/global-setup.ts',
  outputDir: './test-results/run',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: './test-results/e2e.json' }]],
  use: {
    baseURL: process.env.BACKSTRIDE_E2E_URL ?? 'http://127.0.0.1:3000',
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
  },
});
