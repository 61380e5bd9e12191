import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { migrate } from '@backstride/api/db';
import pg from 'pg';
import { type CopyStreamQuery, from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { CHECKOUT } from '../settings.ts';
import { countRows } from './backup.ts';
import {
  columnList,
  copyOutSql,
  listForeignKeys,
  listTables,
  qualified,
  SAME_TEXT_EVERYWHERE,
  type Table,
} from './catalogue.ts';
import { type Manifest, tableIndexOf } from './manifest.ts';
import { readFiles, verifyArchive } from './read-archive.ts';

const MIGRATIONS = path.join(CHECKOUT, 'apps/api/db/migrations');

/**
 * Fills an empty database from an archive: migrates it to the archive's level, loads every row, makes sure that what
 * is in it equals the archive byte for byte, and migrates on to the newest level. All or nothing.
 * The owner of the database is enough; a superuser is not needed.
 * @throws Error when the archive is damaged or newer than this program, or the database is not empty.
 */
export async function restore(options: { ownerUrl: string; file: string }): Promise<Manifest> {
  const { ownerUrl, file } = options;
  const manifest = await verifyArchive(file);
  await refuseUnknownMigrations(manifest);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await refuseNonEmpty(client);
    try {
      await migrateTo({ ownerUrl, migrations: manifest.migrations });
      await load({ client, file, manifest });
    } catch (error) {
      await client.query('ROLLBACK; DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      throw error;
    }
  } finally {
    await client.end();
  }
  await migrate({ ownerUrl });
  return manifest;
}

async function refuseUnknownMigrations(manifest: Manifest): Promise<void> {
  const known = new Set(await readdir(MIGRATIONS));
  const unknown = manifest.migrations.filter((name) => !known.has(`${name}.sql`));
  if (unknown.length === 0) return;
  throw new Error(
    `The archive was made by a newer Backstride (it has ${unknown.join(', ')}). Restore it with that version.`,
  );
}

async function refuseNonEmpty(client: pg.Client): Promise<void> {
  const tables = await listTables(client);
  if (tables.length === 0) return;
  throw new Error(
    `The database is not empty (it has ${tables.length} tables), and restoring never overwrites. ` +
      'Empty it with "npm run db:reset" after making a backup, or restore into another (BACKSTRIDE_DATA_DIR or DATABASE_URL).',
  );
}

async function migrateTo(options: { ownerUrl: string; migrations: readonly string[] }): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstride-migrations-'));
  try {
    for (const name of options.migrations) {
      await copyFile(path.join(MIGRATIONS, `${name}.sql`), path.join(folder, `${name}.sql`));
    }
    await migrate({ ownerUrl: options.ownerUrl, migrationsDir: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(options: { client: pg.Client; file: string; manifest: Manifest }): Promise<void> {
  const { client, file, manifest } = options;
  await client.query('BEGIN');
  await client.query(SAME_TEXT_EVERYWHERE);
  const tables = await matchTables(client, manifest);
  const foreignKeys = await listForeignKeys(client);
  const names = tables.map(qualified);
  for (const key of foreignKeys) await client.query(`ALTER TABLE ${key.table} DROP CONSTRAINT ${key.name}`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  if (names.length > 0) await client.query(`TRUNCATE ${names.join(', ')}`);
  await copyRows({ client, file, tables });
  for (const { schema, name, lastValue } of manifest.sequences) {
    if (lastValue === null) continue;
    await client.query('SELECT setval($1::regclass, $2::bigint)', [qualified({ schema, name }), lastValue]);
  }
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const key of foreignKeys) {
    await client.query(`ALTER TABLE ${key.table} ADD CONSTRAINT ${key.name} ${key.definition}`);
  }
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  await compareWithManifest({ client, tables, manifest });
  await client.query('COMMIT');
}

/** The database's tables in the archive's order. */
async function matchTables(client: pg.Client, manifest: Manifest): Promise<Table[]> {
  const present = new Map((await listTables(client)).map((table) => [qualified(table), table]));
  return manifest.tables.map((archived) => {
    const table = present.get(qualified(archived));
    if (table !== undefined && archived.columns.every((column) => table.columns.includes(column))) {
      return { ...table, columns: archived.columns };
    }
    throw new Error(
      `The migrations of the archive do not make its table ${archived.schema}.${archived.name}.`,
    );
  });
}

/** Parts are cut anywhere, also inside a row, so all parts of one table go through one COPY. */
async function copyRows(options: {
  client: pg.Client;
  file: string;
  tables: readonly Table[];
}): Promise<void> {
  const { client, file, tables } = options;
  let open: { table: Table; stream: CopyStreamQuery } | undefined;
  const close = async () => {
    if (open === undefined) return;
    const { stream } = open;
    open = undefined;
    stream.end();
    await finished(stream);
  };
  await readFiles(file, async ({ name, content }) => {
    const table = tables[tableIndexOf(name) ?? -1];
    if (table === undefined) return;
    if (open?.table !== table) {
      await close();
      const sql = `COPY ${qualified(table)} (${columnList(table.columns)}) FROM STDIN`;
      open = { table, stream: client.query(copyFrom(sql)) };
    }
    await pipeline(Readable.from(content), open.stream, { end: false });
  });
  await close();
}

async function compareWithManifest(options: {
  client: pg.Client;
  tables: readonly Table[];
  manifest: Manifest;
}): Promise<void> {
  for (const [index, table] of options.tables.entries()) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const chunk of options.client.query(copyTo(copyOutSql(table))) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      rows += countRows(chunk);
    }
    const archived = options.manifest.tables[index];
    if (archived?.rows === rows && archived.sha256 === hash.digest('hex')) continue;
    throw new Error(`After loading, ${qualified(table)} differs from the archive; nothing was kept.`);
  }
}
