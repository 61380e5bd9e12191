import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Where a migration stands: names sort by date, so that the newest is last. */
interface MigrationFile {
  readonly name: string;
  readonly sql: string;
}

/** Two processes that start at once must not migrate at once. */
const MIGRATION_LOCK_KEY = 7_382_001;

/**
 * Brings a database to the newest migration, each file in a transaction of its own, forward only.
 *
 * @param options.ownerUrl log-in of the owner of the database
 * @param options.migrationsDir folder of dated `.sql` files
 * @param options.log told the name of each migration that is applied
 * @returns the names that were applied by this call
 * @throws when a migration that was applied is no longer in the folder: the database is newer than the code
 */
export async function migrate(options: {
  readonly ownerUrl: string;
  readonly migrationsDir?: string;
  readonly log?: (line: string) => void;
}): Promise<readonly string[]> {
  const files = await readMigrations(options.migrationsDir ?? defaultMigrationsDir());
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK_KEY]);
    await client.query(
      'create table if not exists schema_migrations (name text primary key, applied_at timestamptz(3) not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from schema_migrations');
    const known = new Set(rows.map((row) => row.name));
    refuseNewerDatabase({ applied: [...known], files });
    const pending = files.filter((file) => !known.has(file.name));
    for (const file of pending) {
      options.log?.(file.name);
      await applyMigration(client, file);
    }
    return pending.map((file) => file.name);
  } finally {
    await client.end();
  }
}

/** Names of the migrations that a database has, oldest first; empty when it was never migrated. */
export async function appliedMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows: tables } = await client.query("select to_regclass('schema_migrations') as found");
  if (tables[0]?.found === null) return [];
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations order by name');
  return rows.map((row) => row.name);
}

/** Names of the migrations that this version has, oldest first. */
export async function migrationNames(migrationsDir = defaultMigrationsDir()): Promise<readonly string[]> {
  return (await readMigrations(migrationsDir)).map((file) => file.name);
}

async function applyMigration(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into schema_migrations (name) values ($1)', [file.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${file.name} failed and left the database as it was: ${String(error)}`, {
      cause: error,
    });
  }
}

function refuseNewerDatabase(options: {
  readonly applied: readonly string[];
  readonly files: readonly MigrationFile[];
}): void {
  const names = new Set(options.files.map((file) => file.name));
  const unknown = options.applied.filter((name) => !names.has(name));
  if (unknown.length > 0)
    throw new Error(
      `The database has migrations that this version of Backstride does not know (${unknown.join(', ')}). ` +
        'Start the version that wrote it, or a newer one.',
    );
}

async function readMigrations(dir: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -'.sql'.length),
      sql: await readFile(join(dir, name), 'utf8'),
    })),
  );
}

/** Beside the sources, or beside the bundle in `dist`. */
function defaultMigrationsDir(): string {
  const beside = ['../../db/migrations', '../db/migrations'].map((path) => join(import.meta.dirname, path));
  return process.env.BACKSTRIDE_MIGRATIONS_DIR ?? beside.find((path) => existsSync(path)) ?? '';
}
