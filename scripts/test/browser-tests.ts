import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHECKOUT } from '../lib/checkout.ts';
import { runTool } from '../lib/run-program.ts';
import { findOrInstallChromium } from './chromium.ts';
import { type Counts, countPlaywright } from './counts.ts';

/** Runs the Playwright tests of the web with a Chromium of this machine, which is installed when there is none. */
export async function runBrowserTests(): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backstride-report-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const chromium = await findOrInstallChromium();
    const built = await runTool({
      packageName: 'turbo',
      args: ['run', 'build', '--output-logs=errors-only'],
      show: true,
    });
    if (built.exitCode !== 0) return { passed: 0, failed: 1, problems: ['The build failed; see above.'] };
    console.log(`Browser: ${chromium}`);
    await runTool({
      packageName: '@playwright/test',
      program: 'playwright',
      args: ['test', '--forbid-only', '--reporter=list,json'],
      cwd: path.join(CHECKOUT, 'apps/web'),
      env: {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
        PLAYWRIGHT_HTML_OPEN: 'never',
      },
      show: true,
    });
    if (existsSync(reportFile)) return countPlaywright(JSON.parse(readFileSync(reportFile, 'utf8')));
    return { passed: 0, failed: 1, problems: ['Playwright ended without a report; see above.'] };
  } catch (error) {
    return { passed: 0, failed: 1, problems: [(error as Error).message] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
