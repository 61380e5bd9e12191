import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { type Binaries, findBinaries, type PostgresMode, program } from './binaries.ts';
import {
  type ClusterPaths,
  clusterPaths,
  initCluster,
  majorOf,
  OWNER,
  ownerPassword,
  writeSettings,
} from './cluster.ts';
import { reachableBinaries } from './embedded.ts';
import { LocalPostgresError } from './errors.ts';
import { findFreePort } from './free-port.ts';
import { findLeftBehind } from './left-behind.ts';
import { run } from './run.ts';
import { findServerUser, makePassable, type ServerUser } from './server-user.ts';

/** A Postgres server of ours that accepts connections. */
export interface LocalPostgres {
  mode: PostgresMode;
  /** "18.4" or "15.18". */
  version: string;
  port: number;
  /** Process id of the server, for a leash. */
  pid: number;
  /** True when it was running already, left by a parent that was killed. */
  adopted: boolean;
  /** URL for the superuser that owns the databases; the database need not exist yet. */
  ownerUrl(database: string): string;
  /** Ends sessions and stops the server. Resolves when it is down; a second call does nothing. */
  stop(): Promise<void>;
}

/** How to start a server. */
export interface StartOptions {
  /** A folder of ours; created when missing, kept between starts. */
  dataDir: string;
  mode: PostgresMode | 'auto';
  /** False trades crash safety for speed: for tests only. */
  durable: boolean;
  /** TCP port on 127.0.0.1; any free one when left out. */
  port?: number;
  log: (line: string) => void;
}

/**
 * Starts PostgreSQL on a data folder of ours, or adopts the server which already runs on it.
 * As root the server runs as the user "postgres" or "nobody". It listens on 127.0.0.1 only and asks for a random
 * password that lies (0600) in the data folder.
 * @throws LocalPostgresError with a code; the message says what to do.
 */
export async function startLocalPostgres(options: StartOptions): Promise<LocalPostgres> {
  const { mode, log } = options;
  const paths = clusterPaths(options.dataDir);
  const wantedMajor = existsSync(paths.passwordFile) ? majorOf(paths) : undefined;
  const found = findBinaries({ mode, wantedMajor });
  refuseOtherMajor({ paths, found, wantedMajor });
  const user = findServerUser(paths.clusterDir);
  makePassable(paths.dataDir, user);
  const binaries = reachableBinaries({ binaries: found, dataDir: paths.dataDir, user });
  const context: Context = { paths, binaries, user };
  if (wantedMajor === undefined) {
    log(`Creating a PostgreSQL ${binaries.version} (${binaries.mode}) data folder in ${paths.clusterDir}`);
    await initCluster(context);
  }
  const adopted = await adopt(context);
  if (adopted !== undefined) {
    log(`Adopting the PostgreSQL that is already running on ${paths.clusterDir}`);
    return describe({ context, ...adopted, adopted: true });
  }
  const started = await startServer({ context, durable: options.durable, port: options.port });
  return describe({ context, ...started, adopted: false });
}

interface Context {
  paths: ClusterPaths;
  binaries: Binaries;
  user: ServerUser | undefined;
}

function refuseOtherMajor(options: {
  paths: ClusterPaths;
  found: Binaries;
  wantedMajor: number | undefined;
}): void {
  const { paths, found, wantedMajor } = options;
  if (wantedMajor === undefined || wantedMajor === found.major) return;
  throw new LocalPostgresError(
    'POSTGRES_DATA_OF_OTHER_MAJOR',
    `The data in ${paths.clusterDir} was written by PostgreSQL ${wantedMajor}, but the programs found here are ` +
      `${found.version} (${found.mode}). Either start with PostgreSQL ${wantedMajor} (install it, or set ` +
      `BACKSTRIDE_POSTGRES=${found.mode === 'embedded' ? 'system' : 'embedded'} where that one fits) and make a copy with "npm run backup FILE", ` +
      `then move the folder away and "npm run restore FILE"; or point BACKSTRIDE_DATA_DIR elsewhere to start empty.`,
    { folder: paths.clusterDir, dataMajor: wantedMajor, programVersion: found.version },
  );
}

/** The running server when it takes our password; one that does not is stopped. */
async function adopt(context: Context): Promise<{ pid: number; port: number } | undefined> {
  const running = findLeftBehind(context.paths.clusterDir);
  if (running === undefined) return undefined;
  if (await answers(ownerUrl(context.paths, running.port, 'postgres'))) return running;
  await stopServer(context);
  return undefined;
}

async function startServer(options: {
  context: Context;
  durable: boolean;
  port: number | undefined;
}): Promise<{ pid: number; port: number }> {
  const { paths, binaries, user } = options.context;
  const attempts = options.port === undefined ? 3 : 1;
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await findFreePort());
    writeSettings({ paths, port, durable: options.durable });
    writeFileSync(paths.logFile, '', { mode: 0o600 });
    if (user) chownSync(paths.logFile, user.uid, user.gid);
    const result = await run({
      command: program(binaries, 'pg_ctl'),
      args: [
        'start',
        '--silent',
        '--wait',
        '--timeout=120',
        `--pgdata=${paths.clusterDir}`,
        `--log=${paths.logFile}`,
      ],
      user,
      cwd: paths.dataDir,
      detachOutput: true,
    });
    const running = result.exitCode === 0 ? findLeftBehind(paths.clusterDir) : undefined;
    if (running) return running;
    const serverLog = readFileSync(paths.logFile, 'utf8').trim();
    if (attempt < attempts && /Address already in use/.test(serverLog)) continue;
    throw new LocalPostgresError(
      'POSTGRES_START_FAILED',
      `PostgreSQL ${binaries.version} did not start on port ${port}. Its log (${paths.logFile}) says:\n${lastLines(serverLog)}`,
      { port, version: binaries.version, logFile: paths.logFile },
    );
  }
}

async function stopServer(context: Context): Promise<void> {
  const { paths, binaries, user } = context;
  if (findLeftBehind(paths.clusterDir) === undefined) return;
  const result = await run({
    command: program(binaries, 'pg_ctl'),
    args: ['stop', '--silent', '--mode=fast', '--wait', '--timeout=60', `--pgdata=${paths.clusterDir}`],
    user,
    cwd: paths.dataDir,
  });
  if (result.exitCode === 0 || findLeftBehind(paths.clusterDir) === undefined) return;
  throw new LocalPostgresError(
    'POSTGRES_STOP_FAILED',
    `PostgreSQL on ${paths.clusterDir} did not stop: ${result.output.trim()}`,
    { folder: paths.clusterDir },
  );
}

function describe(options: { context: Context; pid: number; port: number; adopted: boolean }): LocalPostgres {
  const { context, pid, port, adopted } = options;
  return {
    mode: context.binaries.mode,
    version: context.binaries.version,
    port,
    pid,
    adopted,
    ownerUrl: (database) => ownerUrl(context.paths, port, database),
    stop: () => stopServer(context),
  };
}

function ownerUrl(paths: ClusterPaths, port: number, database: string): string {
  return `postgres://${OWNER}:${ownerPassword(paths)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function lastLines(text: string): string {
  return text.split('\n').slice(-15).join('\n');
}
