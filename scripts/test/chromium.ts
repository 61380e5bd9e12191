import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram, runTool } from '../lib/run-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, the system's, Playwright's own, else one installed now by apt
 * (as root on Debian and its kin) or by Playwright.
 * @throws Error that says what to do.
 */
export async function findOrInstallChromium(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is ${given}, which does not start. Point it at a Chromium or Chrome, or unset it.`,
    );
  }
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  await installChromium();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install it (Debian, Ubuntu: apt-get install chromium; ' +
      'macOS: brew install --cask chromium; elsewhere: npx playwright install --with-deps chromium) or set CHROMIUM_PATH.',
  );
}

async function findChromium(): Promise<string | undefined> {
  const inPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [...FIXED_PLACES, ...inPath, await playwrightsOwn()];
  return [...new Set(candidates)].find((file) => file !== undefined && existsSync(file) && starts(file));
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Some systems ship a script named chromium that only says how to install one. */
function starts(file: string): boolean {
  return spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

async function installChromium(): Promise<void> {
  if (process.getuid?.() === 0 && isDebianKin()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram({ command: 'apt-get', args: ['update', '-qq'], env, show: true });
    const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    const apt = await runProgram({ command: 'apt-get', args, env, show: true });
    if (apt.exitCode === 0 && (await findChromium())) return;
  }
  await runTool({
    packageName: '@playwright/test',
    program: 'playwright',
    args: ['install', 'chromium'],
    show: true,
  });
}

function isDebianKin(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(file, 'utf8'));
}
