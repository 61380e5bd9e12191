import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalPostgres, startLocalPostgres } from './index.ts';

let dataDir = '';
let running: LocalPostgres[] = [];
let parent: ChildProcess | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'backstride-start-'));
  running = [];
});

afterEach(async () => {
  parent?.kill('SIGKILL');
  for (const server of running) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(mode: 'embedded' | 'system' | 'auto'): Promise<LocalPostgres> {
  const server = await startLocalPostgres({ dataDir, mode, durable: false, log: () => undefined });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe.each(['embedded', 'system'] as const)('the %s server', (mode) => {
  test('starts, keeps its data over a restart and stops', async () => {
    const first = await start(mode);
    expect(first.mode).toBe(mode);
    const [version] = await ask(first.ownerUrl('postgres'), 'SHOW server_version');
    expect(String(version?.server_version)).toMatch(new RegExp(`^${first.version}`));
    await ask(first.ownerUrl('postgres'), 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    await expect(ask(first.ownerUrl('postgres'), 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);

    const second = await start(mode);
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl('postgres'), 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
  });

  test('is adopted after its parent was killed', async () => {
    const url = await startInParentThatIsKilled(mode);
    await ask(url, 'CREATE TABLE left_behind AS SELECT 1 AS one');
    const adopted = await start('auto');
    expect(adopted.adopted).toBe(true);
    expect(adopted.ownerUrl('postgres')).toBe(url);
    expect(await ask(url, 'SELECT one FROM left_behind')).toEqual([{ one: 1 }]);
    await adopted.stop();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow();
  });
});

test('a wrong password is refused, and only we can read the right one', async () => {
  const server = await start('auto');
  const wrong = new URL(server.ownerUrl('postgres'));
  wrong.password = 'guess';
  await expect(ask(wrong.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(dataDir, 'owner-password')).mode & 0o077).toBe(0);
});

test('letters beyond ASCII change case, whatever the locale of the machine', async () => {
  const server = await start('auto');
  expect(await ask(server.ownerUrl('postgres'), "SELECT lower('JÖRG ŽUŽA') AS small")).toEqual([
    { small: 'jörg žuža' },
  ]);
});

test('a pid file whose number now belongs to another program does not stop the start', async () => {
  const first = await start('auto');
  const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await first.stop();
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  const second = await start('auto');
  expect(await ask(second.ownerUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('data of another major version is refused with the remedy', async () => {
  mkdirSync(path.join(dataDir, 'cluster'), { recursive: true });
  writeFileSync(path.join(dataDir, 'cluster', 'PG_VERSION'), '9\n');
  writeFileSync(path.join(dataDir, 'owner-password'), 'x\n');
  await expect(start('auto')).rejects.toMatchObject({
    code: 'POSTGRES_DATA_OF_OTHER_MAJOR',
    params: { dataMajor: 9 },
    message: expect.stringMatching(/npm run backup/),
  });
});

function startInParentThatIsKilled(mode: string): Promise<string> {
  const script = `
    const { startLocalPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'index.ts'))});
    const server = await startLocalPostgres({
      dataDir: ${JSON.stringify(dataDir)}, mode: ${JSON.stringify(mode)}, durable: false, log: () => undefined,
    });
    console.log(server.ownerUrl('postgres'));
    setInterval(() => undefined, 1000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parent = child;
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.endsWith('\n')) return;
      child.once('exit', () => resolve(printed.trim()));
      child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', (code) => code !== null && reject(new Error(`The parent ended with ${code}.`)));
  });
}
