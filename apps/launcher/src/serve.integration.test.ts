import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Stands for the API and the web: answers 200 on the port of a variable and ends on SIGTERM. */
const SERVER = (variable: string) =>
  `require('node:http').createServer((_, answer) => answer.end('ok')).listen(Number(process.env.${variable}));`;

let dataDir = '';
let launchers: ChildProcess[] = [];
let ports: { web: number; api: number; postgres: number };

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'backstride-serve-'));
  launchers = [];
  ports = { web: await freePort(), api: await freePort(), postgres: await freePort() };
});

afterEach(async () => {
  for (const launcher of launchers) launcher.kill('SIGKILL');
  await vi.waitUntil(async () => (await listening()).length === 0, { timeout: 20_000 });
  rmSync(dataDir, { recursive: true, force: true });
});

function launch(env: Record<string, string> = {}): { child: ChildProcess; output: () => string } {
  const script = `
    const { serve } = await import(${JSON.stringify(path.join(import.meta.dirname, 'serve.ts'))});
    const program = (variable) => ({ args: ['-e', (${SERVER.toString()})(variable)], cwd: process.cwd(), env: {} });
    await serve({ quiet: true, build: async () => undefined, api: program('API_PORT'), web: program('PORT') });
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: path.join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      PORT: String(ports.web),
      API_PORT: String(ports.api),
      BACKSTRIDE_POSTGRES_PORT: String(ports.postgres),
      BACKSTRIDE_DATA_DIR: dataDir,
      BACKSTRIDE_DEMO: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launchers.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { child, output: () => output };
}

async function launchUntilReady(): Promise<{ child: ChildProcess; output: () => string }> {
  const launched = launch();
  await vi.waitUntil(() => launched.output().includes('Ctrl-C stops everything'), { timeout: 40_000 });
  return launched;
}

/** Which of our ports somebody listens on. */
async function listening(): Promise<number[]> {
  const taken = await Promise.all(
    Object.values(ports).map(async (port) => ((await isFree(port)) ? [] : [port])),
  );
  return taken.flat();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test('Ctrl-C stops everything with exit code 0, and the next start keeps the data', async () => {
  const first = await launchUntilReady();
  expect((await listening()).length).toBe(3);
  first.child.kill('SIGINT');
  expect(await once(first.child, 'exit')).toEqual([0, null]);
  expect(await listening()).toEqual([]);

  const second = await launchUntilReady();
  expect(second.output()).not.toContain('Creating');
  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});

test('Ctrl-C while it is still starting leaves nothing behind', async () => {
  const { child, output } = launch();
  await vi.waitUntil(() => output().includes('Starting Postgres'), { timeout: 20_000 });
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await listening()).toEqual([]);
});

test('a launcher that is killed leaves no process behind', async () => {
  const { child } = await launchUntilReady();
  child.kill('SIGKILL');
  await vi.waitUntil(async () => (await listening()).length === 0, { timeout: 20_000 });
});

test('a second start on the same data or the same port says what to do', async () => {
  await launchUntilReady();
  const samePort = launch({ BACKSTRIDE_DATA_DIR: `${dataDir}-other` });
  expect(await once(samePort.child, 'exit')).toEqual([1, null]);
  expect(samePort.output()).toMatch(new RegExp(`Port ${ports.web}.*in use.*PORT=`));

  const sameData = launch({ PORT: String(await freePort()), API_PORT: String(await freePort()) });
  expect(await once(sameData.child, 'exit')).toEqual([1, null]);
  expect(sameData.output()).toMatch(/already runs on .*BACKSTRIDE_DATA_DIR/);
});
