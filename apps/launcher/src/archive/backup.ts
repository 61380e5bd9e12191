import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { appliedMigrations } from '@backstride/api/db';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack as createPack, type Pack } from 'tar-stream';
import { copyOutSql, listSequences, listTables, SAME_TEXT_EVERYWHERE, type Table } from './catalogue.ts';
import { ARCHIVE_FORMAT, type ArchivedTable, MANIFEST_FILE, type Manifest, partName } from './manifest.ts';

/** Size at which a part of a table is written; tar must know each size beforehand. */
const PART_BYTES = 4 * 1024 * 1024;
const NEWLINE = 10;

/**
 * Writes the whole database, as of one moment, into one file. Others may go on working meanwhile.
 * The file appears under its name only when it is complete.
 */
export async function backUp(options: { ownerUrl: string; file: string }): Promise<Manifest> {
  const unfinished = `${options.file}.unfinished`;
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(SAME_TEXT_EVERYWHERE);
    const pack = createPack();
    const writing = pipeline(pack, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    const [manifest] = await Promise.all([writeEverything(client, pack), writing]);
    await client.query('COMMIT');
    await rename(unfinished, options.file);
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function writeEverything(client: pg.Client, pack: Pack): Promise<Manifest> {
  try {
    const tables: ArchivedTable[] = [];
    for (const [tableIndex, table] of (await listTables(client)).entries()) {
      tables.push(await writeTable({ client, pack, table, tableIndex }));
    }
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    const manifest: Manifest = {
      format: ARCHIVE_FORMAT,
      createdAt: new Date().toISOString(),
      postgresVersion: rows[0]?.server_version ?? '',
      migrations: [...(await appliedMigrations(client))],
      tables,
      sequences: await listSequences(client),
    };
    await addFile(pack, MANIFEST_FILE, Buffer.from(JSON.stringify(manifest, null, 2)));
    pack.finalize();
    return manifest;
  } catch (error) {
    pack.destroy(error as Error);
    throw error;
  }
}

async function writeTable(options: {
  client: pg.Client;
  pack: Pack;
  table: Table;
  tableIndex: number;
}): Promise<ArchivedTable> {
  const { client, pack, table, tableIndex } = options;
  const hash = createHash('sha256');
  let rows = 0;
  let part = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    await addFile(pack, partName({ tableIndex, part: part++ }), Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  for await (const chunk of client.query(copyTo(copyOutSql(table))) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    rows += countRows(chunk);
    waiting.push(chunk);
    waitingBytes += chunk.length;
    if (waitingBytes >= PART_BYTES) await flush();
  }
  if (waitingBytes > 0) await flush();
  const { schema, name, columns } = table;
  return { schema, name, columns, rows, sha256: hash.digest('hex') };
}

function addFile(pack: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    pack.entry({ name, size: content.length }, content, (error) => (error ? reject(error) : resolve()));
  });
}

/** COPY's text format escapes line breaks inside values, so each that is left ends a row. */
export function countRows(chunk: Buffer): number {
  let rows = 0;
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) rows++;
  return rows;
}
