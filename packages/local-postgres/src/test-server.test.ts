import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  acquireTestServer,
  cloneDatabase,
  dropDatabase,
  ensureDatabase,
  postgresModeFrom,
  type TestServer,
} from './index.ts';

let server: TestServer;

beforeAll(async () => {
  server = await acquireTestServer();
});

afterAll(() => server.release());

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a clone holds what the template holds, and neither sees the other change', async () => {
  const { serverUrl } = server;
  const template = await ensureDatabase({ serverUrl, name: 'template_a' });
  await ask(template, 'CREATE TABLE runners AS SELECT 1 AS bib');
  const clone = await cloneDatabase({ serverUrl, template: 'template_a', name: 'clone_a' });
  await ask(clone, 'INSERT INTO runners VALUES (2)');
  expect(await ask(clone, 'SELECT count(*)::int AS n FROM runners')).toEqual([{ n: 2 }]);
  expect(await ask(template, 'SELECT count(*)::int AS n FROM runners')).toEqual([{ n: 1 }]);
});

test('a template that somebody is connected to is cloned all the same', async () => {
  const { serverUrl } = server;
  const template = await ensureDatabase({ serverUrl, name: 'template_b' });
  const visitor = new pg.Client({ connectionString: template });
  visitor.on('error', () => undefined);
  await visitor.connect();
  await cloneDatabase({ serverUrl, template: 'template_b', name: 'clone_b' });
  await visitor.end().catch(() => undefined);
  await dropDatabase({ serverUrl, name: 'clone_b' });
  expect(await ask(serverUrl, "SELECT 1 FROM pg_database WHERE datname = 'clone_b'")).toEqual([]);
});

test('creating a database that exists leaves it alone', async () => {
  const { serverUrl } = server;
  const url = await ensureDatabase({ serverUrl, name: 'twice' });
  await ask(url, 'CREATE TABLE here AS SELECT 1 AS one');
  await ensureDatabase({ serverUrl, name: 'twice' });
  expect(await ask(url, 'SELECT one FROM here')).toEqual([{ one: 1 }]);
});

test('the switch BACKSTRIDE_POSTGRES names its values when it holds another', () => {
  expect(postgresModeFrom('system')).toBe('system');
  expect(postgresModeFrom('')).toBe('auto');
  expect(() => postgresModeFrom('mysql')).toThrow(/embedded, system or auto/);
});
