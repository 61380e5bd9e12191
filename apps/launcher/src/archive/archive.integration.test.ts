import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appliedMigrations, migrate } from '@backstride/api/db';
import { acquireTestServer, ensureDatabase, type TestServer, withDatabase } from '@backstride/local-postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

const CLUB = '00000000-0000-4000-8000-000000000001';
const EVENT = '00000000-0000-4000-8000-000000000002';
/** Whatever the COPY format has to escape, and what several bytes make. */
const AWKWARD = 'tab\there, line\nbreak, \\N, back\\slash, "quote", Žofia 🏃';

let server: TestServer;
let folder = '';
let sourceUrl = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backstride-archive-'));
  server = await acquireTestServer();
  sourceUrl = await ensureDatabase({ serverUrl: server.serverUrl, name: 'source' });
  await migrate({ ownerUrl: sourceUrl });
  await inDatabase(sourceUrl, async (client) => {
    await client.query(
      "INSERT INTO clubs (id, slug, name, description, time_zone, first_weekday, units) VALUES ($1, 'demo', 'Demo', $2, 'Europe/Berlin', 1, 'metric')",
      [CLUB, AWKWARD],
    );
    await client.query(
      "INSERT INTO events (id, club_id, slug, name, time_zone, starts_on, ends_on) VALUES ($1, $2, 'demo-race', 'Demo race', 'Europe/Berlin', '2026-05-01', '2026-05-01')",
      [EVENT, CLUB],
    );
    await client.query(
      `INSERT INTO race_log (event_id, position, fact_id, kind, occurred_at, official, chip, raw, received_at)
       SELECT $1, n, gen_random_uuid(), 'chip-read', timestamptz '2026-05-01 10:00Z' + n * interval '13 ms', 'device',
         'chip-' || n, repeat('x', 200), timestamptz '2026-05-01 10:00Z'
       FROM generate_series(1, 30000) AS n`,
      [EVENT],
    );
    await client.query(
      "INSERT INTO audit_entries (action, subject, after) VALUES ('made', 'club', '{\"a\": [1, 2.50]}')",
    );
  });
});

afterAll(async () => {
  await server.release();
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function emptyDatabase(name: string): Promise<string> {
  return ensureDatabase({ serverUrl: server.serverUrl, name });
}

async function archive(name: string): Promise<string> {
  const file = path.join(folder, name);
  await backUp({ ownerUrl: sourceUrl, file });
  return file;
}

/** Every table with a checksum of its rows. */
function fingerprint(url: string): Promise<Record<string, string>> {
  return inDatabase(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      const sums = await client.query<{ sum: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' ORDER BY t::text COLLATE "C")), '') AS sum FROM "${name}" t`,
      );
      found[name] = sums.rows[0]?.sum ?? '';
    }
    return found;
  });
}

test('an archive restored into an empty database gives the same rows, constraints and sequences', async () => {
  const file = await archive('whole.tar.gz');
  const targetUrl = await emptyDatabase('target');
  await restore({ ownerUrl: targetUrl, file });
  expect(await fingerprint(targetUrl)).toEqual(await fingerprint(sourceUrl));
  await inDatabase(targetUrl, async (client) => {
    const { rows } = await client.query(
      "INSERT INTO audit_entries (action, subject) VALUES ('next', 'club') RETURNING id::int",
    );
    expect(rows).toEqual([{ id: 2 }]);
    await expect(client.query('DELETE FROM race_log')).rejects.toThrow(/append-only/);
    await expect(client.query('DELETE FROM clubs')).rejects.toThrow(/foreign key/);
    expect(await appliedMigrations(client)).toEqual(await inDatabase(sourceUrl, appliedMigrations));
  });
});

test('the owner of the target need not be a superuser', async () => {
  const file = await archive('limited.tar.gz');
  const targetUrl = await inDatabase(server.serverUrl, async (client) => {
    await client.query("CREATE ROLE limited_owner LOGIN CREATEROLE PASSWORD 'limited-owner-secret'");
    await client.query('CREATE DATABASE limited OWNER limited_owner');
    const url = new URL(withDatabase(server.serverUrl, 'limited'));
    url.username = 'limited_owner';
    url.password = 'limited-owner-secret';
    return url.toString();
  });
  await restore({ ownerUrl: targetUrl, file });
  const asSuperuser = withDatabase(server.serverUrl, 'limited');
  expect(await fingerprint(asSuperuser)).toEqual(await fingerprint(sourceUrl));
});

test('the archive shows one moment, whatever is written meanwhile', async () => {
  const file = path.join(folder, 'moment.tar.gz');
  const before = await fingerprint(sourceUrl);
  let stop = false;
  const writing = inDatabase(sourceUrl, async (client) => {
    while (!stop) {
      await client.query("INSERT INTO audit_entries (action, subject, club_id) VALUES ('busy', 'club', $1)", [
        CLUB,
      ]);
    }
  });
  await backUp({ ownerUrl: sourceUrl, file });
  stop = true;
  await writing;
  await inDatabase(sourceUrl, (client) => client.query("DELETE FROM audit_entries WHERE action = 'busy'"));
  const targetUrl = await emptyDatabase('moment');
  await restore({ ownerUrl: targetUrl, file });
  await inDatabase(targetUrl, (client) => client.query("DELETE FROM audit_entries WHERE action = 'busy'"));
  expect(await fingerprint(targetUrl)).toEqual(before);
});

test('a database that is not empty is refused and left alone', async () => {
  const file = await archive('refused.tar.gz');
  const targetUrl = await emptyDatabase('busy');
  await inDatabase(targetUrl, (client) => client.query('CREATE TABLE mine AS SELECT 1 AS one'));
  await expect(restore({ ownerUrl: targetUrl, file })).rejects.toThrow(/not empty.*db:reset/);
  expect(Object.keys(await fingerprint(targetUrl))).toEqual(['mine']);
});

test('a damaged archive is refused before the database is touched', async () => {
  const file = await archive('damaged.tar.gz');
  const bytes = readFileSync(file);
  bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 64);
  writeFileSync(file, bytes);
  const targetUrl = await emptyDatabase('untouched');
  await expect(restore({ ownerUrl: targetUrl, file })).rejects.toThrow(/no readable|damaged/);
  expect(await fingerprint(targetUrl)).toEqual({});
});

test('an archive that ends too early is refused', async () => {
  const file = await archive('short.tar.gz');
  writeFileSync(file, readFileSync(file).subarray(0, 2000));
  await expect(restore({ ownerUrl: await emptyDatabase('untouched'), file })).rejects.toThrow(
    /no readable|too early/,
  );
});
