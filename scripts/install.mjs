import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Runs `npm ci` unless node_modules already holds exactly what package-lock.json asks for. */
export async function installWhatIsMissing(root) {
  const missing = findMissing({
    wanted: readPackages(path.join(root, 'package-lock.json')),
    installed: readPackages(path.join(root, 'node_modules', '.package-lock.json')),
  });
  if (missing.length === 0) return;
  console.log(`Installing dependencies (${missing.length} packages; the first time takes a minute or two) …`);
  const startedAt = performance.now();
  const exitCode = await npmCi(root);
  if (exitCode !== 0) {
    console.error('Installing failed: see the lines above. Nothing was started.');
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
}

/**
 * Names what is absent or of another version. A package that is optional in the lockfile may be absent, since it may
 * belong to another platform.
 */
export function findMissing({ wanted, installed }) {
  return Object.entries(wanted).flatMap(([place, entry]) => {
    if (!place.includes('node_modules/')) return [];
    const found = installed[place];
    if (found === undefined) return entry.optional || entry.devOptional || entry.peer ? [] : [place];
    return found.version === entry.version ? [] : [place];
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function npmCi(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npmCli = process.env.npm_execpath;
  const child = npmCli?.endsWith('.js')
    ? spawn(process.execPath, [npmCli, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`npm could not be run: ${error.message}`);
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
}
