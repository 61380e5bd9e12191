import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Binaries, program } from './binaries.ts';
import { LocalPostgresError } from './errors.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';

/** The superuser of a server of ours, and so the owner of its databases. */
export const OWNER = 'backstride_owner';

/** Where things lie below the data folder. */
export interface ClusterPaths {
  dataDir: string;
  /** Postgres' own data folder. */
  clusterDir: string;
  passwordFile: string;
  logFile: string;
}

/** Names the files of a data folder without touching them. */
export function clusterPaths(dataDir: string): ClusterPaths {
  const absolute = path.resolve(dataDir);
  return {
    dataDir: absolute,
    clusterDir: path.join(absolute, 'cluster'),
    passwordFile: path.join(absolute, 'owner-password'),
    logFile: path.join(absolute, 'postgres.log'),
  };
}

/** The major version that an existing data folder belongs to. */
export function majorOf(paths: ClusterPaths): number | undefined {
  const file = path.join(paths.clusterDir, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** The password of the owner, kept in a file that only we can read. */
export function ownerPassword(paths: ClusterPaths): string {
  return readFileSync(paths.passwordFile, 'utf8').trim();
}

/**
 * Makes a new, empty data folder. It is built beside its place and moved there when complete, so that an interrupted
 * start leaves nothing that looks like a database.
 */
export async function initCluster(options: {
  paths: ClusterPaths;
  binaries: Binaries;
  user: ServerUser | undefined;
}): Promise<void> {
  const { paths, binaries, user } = options;
  const password = randomBytes(24).toString('base64url');
  rmSync(paths.clusterDir, { recursive: true, force: true });
  mkdirSync(paths.clusterDir, { recursive: true, mode: 0o700 });
  const initPassword = path.join(paths.clusterDir, '..', 'init-password');
  writeFileSync(initPassword, `${password}\n`, { mode: 0o600 });
  if (user) {
    chownSync(paths.clusterDir, user.uid, user.gid);
    chownSync(initPassword, user.uid, user.gid);
  }
  try {
    const result = await run({
      command: program(binaries, 'initdb'),
      args: [
        `--pgdata=${paths.clusterDir}`,
        `--username=${OWNER}`,
        `--pwfile=${initPassword}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=und',
        '--no-sync',
        '--no-instructions',
      ],
      user,
      cwd: paths.dataDir,
    });
    if (result.exitCode !== 0) {
      rmSync(paths.clusterDir, { recursive: true, force: true });
      throw new LocalPostgresError(
        'POSTGRES_INIT_FAILED',
        `PostgreSQL ${binaries.version} could not create its data folder ${paths.clusterDir}: ${result.output.trim()}`,
        { folder: paths.clusterDir, version: binaries.version },
      );
    }
  } finally {
    rmSync(initPassword, { force: true });
  }
  appendFileSync(path.join(paths.clusterDir, 'postgresql.conf'), "\ninclude 'backstride.conf'\n");
  writeFileSync(paths.passwordFile, `${password}\n`, { mode: 0o600 });
}

/** Writes the settings that we decide at every start. It listens on 127.0.0.1 only, and only to the password. */
export function writeSettings(options: { paths: ClusterPaths; port: number; durable: boolean }): void {
  const settings = [
    `port = ${options.port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    'max_connections = 200',
    'shared_buffers = 128MB',
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    ...(options.durable
      ? []
      : [
          'fsync = off',
          'synchronous_commit = off',
          'full_page_writes = off',
          'autovacuum_naptime = 10min',
          'max_wal_size = 4GB',
          'checkpoint_timeout = 30min',
        ]),
  ];
  const file = path.join(options.paths.clusterDir, 'backstride.conf');
  writeFileSync(file, `${settings.join('\n')}\n`);
  chmodSync(file, 0o644);
}
