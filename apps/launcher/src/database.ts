import path from 'node:path';
import { ensureApiLogin, migrate } from '@backstride/api/db';
import { ensureDatabase, type LocalPostgres, startLocalPostgres } from '@backstride/local-postgres';
import pg from 'pg';
import type { Settings } from './settings.ts';

/** Name of the database on a server of ours. */
const OWN_DATABASE = 'backstride';

/** A database that can be logged in to. */
export interface OpenDatabase {
  ownerUrl: string;
  /** "PostgreSQL 18.4 (embedded)" or "the server of DATABASE_URL". */
  description: string;
  /** The server that we run, if it is ours. */
  server: LocalPostgres | undefined;
  /** Stops what `openDatabase` started; a server that ran before is left running. */
  close(): Promise<void>;
}

/** Opens the database of DATABASE_URL, or starts (or adopts) our own server. */
export async function openDatabase(options: {
  settings: Settings;
  log: (line: string) => void;
}): Promise<OpenDatabase> {
  const { settings, log } = options;
  if (settings.databaseUrl !== undefined) {
    return {
      ownerUrl: settings.databaseUrl,
      description: 'the server of DATABASE_URL',
      server: undefined,
      close: async () => undefined,
    };
  }
  const server = await startLocalPostgres({
    dataDir: path.join(settings.dataDir, 'postgres'),
    mode: settings.postgresMode,
    durable: true,
    log,
    ...(settings.postgresPort === undefined ? {} : { port: settings.postgresPort }),
  });
  return {
    ownerUrl: await ensureDatabase({ serverUrl: server.ownerUrl('postgres'), name: OWN_DATABASE }),
    description: `PostgreSQL ${server.version} (${server.mode})`,
    server,
    close: async () => {
      if (!server.adopted) await server.stop();
    },
  };
}

/**
 * Migrates and answers the URL that the API logs in with: API_DATABASE_URL when set, else a log-in of its own that
 * can append to the race log but not change it.
 */
export async function prepareDatabase(options: {
  ownerUrl: string;
  apiPassword: string;
  apiDatabaseUrl: string | undefined;
  log: (line: string) => void;
}): Promise<string> {
  await migrate({ ownerUrl: options.ownerUrl, log: options.log });
  if (options.apiDatabaseUrl) return options.apiDatabaseUrl;
  return ensureApiLogin({ ownerUrl: options.ownerUrl, password: options.apiPassword });
}

/** True while nobody has an account in the database. */
export async function hasNoAccounts(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM accounts LIMIT 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
