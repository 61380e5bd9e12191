import { createHash } from 'node:crypto';
import path from 'node:path';
import { canHoldData, type PostgresMode, postgresModeFrom } from '@backstride/local-postgres';

/** The root of the checkout. */
export const CHECKOUT = path.join(import.meta.dirname, '..', '..', '..');

/** What the environment asks for; read once per command. */
export interface Settings {
  webPort: number;
  apiPort: number;
  /** Where the database, secrets and logs live. */
  dataDir: string;
  /** A server that somebody else runs; undefined means that we start one. */
  databaseUrl: string | undefined;
  postgresMode: PostgresMode | 'auto';
  postgresPort: number | undefined;
  demo: boolean;
  /** Address by which visitors reach the web process, without a trailing slash. */
  publicUrl: string;
}

/** An environment variable that makes no sense; the message says which and what it may be. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the environment.
 * @throws SettingsError naming the variable.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const webPort = readPort(env, 'PORT') ?? 3000;
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new SettingsError(
      'DATABASE_URL must begin with postgres:// — for example postgres://owner:secret@db.example/backstride.',
    );
  }
  const scheme = env.BACKSTRIDE_TLS_CERT_FILE ? 'https' : 'http';
  return {
    webPort,
    apiPort: readPort(env, 'API_PORT') ?? 4000,
    dataDir: readDataDir(env),
    databaseUrl,
    postgresMode: postgresModeFrom(env.BACKSTRIDE_POSTGRES),
    postgresPort: readPort(env, 'BACKSTRIDE_POSTGRES_PORT'),
    demo: readDemo(env, databaseUrl),
    publicUrl: (env.BACKSTRIDE_PUBLIC_URL || `${scheme}://localhost:${webPort}`).replace(/\/+$/, ''),
  };
}

/**
 * The data folder: BACKSTRIDE_DATA_DIR, else `.backstride` in the checkout, else (as root, below a folder that the
 * database's own user cannot pass) a folder of this checkout's own in /var/lib/backstride.
 */
function readDataDir(env: NodeJS.ProcessEnv): string {
  if (env.BACKSTRIDE_DATA_DIR) return path.resolve(env.BACKSTRIDE_DATA_DIR);
  const inCheckout = path.join(CHECKOUT, '.backstride');
  if (canHoldData(path.join(inCheckout, 'postgres'))) return inCheckout;
  const name = createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 12);
  return path.join('/var/lib/backstride', name);
}

function readDemo(env: NodeJS.ProcessEnv, databaseUrl: string | undefined): boolean {
  const value = (env.BACKSTRIDE_DEMO ?? '').toLowerCase();
  if (value === '') return databaseUrl === undefined;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new SettingsError(`BACKSTRIDE_DEMO is "${env.BACKSTRIDE_DEMO}"; it must be on or off.`);
}

function readPort(env: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SettingsError(`${name} is "${text}"; it must be a port number from 1 to 65535.`);
}
