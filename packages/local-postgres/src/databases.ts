import pg from 'pg';

const DUPLICATE_DATABASE = '42P04';

/** The same server and log-in, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}

/** Creates the database unless it exists; answers its URL. `serverUrl` may name any database of the server. */
export async function ensureDatabase(options: { serverUrl: string; name: string }): Promise<string> {
  await onServer(options.serverUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.name]);
    if (found.rowCount) return;
    await client
      .query(`CREATE DATABASE ${pg.escapeIdentifier(options.name)}`)
      .catch((error: { code?: string }) => {
        if (error.code !== DUPLICATE_DATABASE) throw error;
      });
  });
  return withDatabase(options.serverUrl, options.name);
}

/** Drops the database if it exists, throwing out whoever is connected. */
export async function dropDatabase(options: { serverUrl: string; name: string }): Promise<void> {
  await onServer(options.serverUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(options.name)} WITH (FORCE)`),
  );
}

/**
 * Makes the database `name` a copy of `template` and answers its URL. Sessions on the template are ended first,
 * since Postgres copies only a database that nobody uses.
 */
export async function cloneDatabase(options: {
  serverUrl: string;
  template: string;
  name: string;
}): Promise<string> {
  await onServer(options.serverUrl, async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      options.template,
    ]);
    await client.query(
      `CREATE DATABASE ${pg.escapeIdentifier(options.name)} ` +
        `TEMPLATE ${pg.escapeIdentifier(options.template)} STRATEGY WAL_LOG`,
    );
  });
  return withDatabase(options.serverUrl, options.name);
}

async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
