import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Leash, makeDataDir, startLeash } from '@backstride/local-postgres';
import type { Child, ChildOutput } from './child.ts';
import { startChild, tail } from './child.ts';
import { openDatabase, prepareDatabase } from './database.ts';
import { decideDemo, demoDir } from './demo.ts';
import { claimDataDir } from './only-one.ts';
import { requireFreePort, waitForOk, waitForPort } from './ports.ts';
import type { Progress } from './progress.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import type { Shutdown } from './shutdown.ts';

/** How one of the two server programs is started: the built one, or the sources with reload. */
export interface Program {
  args: readonly string[];
  cwd: string;
  env: Record<string, string | undefined>;
}

/** What `start` and `dev` do differently. */
export interface Variant {
  /** Makes whatever the programs need; runs while the database starts. */
  build(tools: { leash: Leash; shutdown: Shutdown; progress: Progress; logDir: string }): Promise<void>;
  api: Program;
  web: Program;
  /** True: output goes to files; false: to the terminal. */
  quiet: boolean;
}

/** Everything that runs, and the promise that tells when one of its processes died by itself. */
export interface Running {
  died: Promise<string>;
  databaseDescription: string;
  demoReason: string;
}

interface Tools {
  settings: Settings;
  secrets: Secrets;
  variant: Variant;
  progress: Progress;
  shutdown: Shutdown;
  leash: Leash;
  logDir: string;
}

/** Starts database, API, web and demo, in this order, each when the one before answers. */
export async function runBackstride(options: {
  settings: Settings;
  variant: Variant;
  progress: Progress;
  shutdown: Shutdown;
}): Promise<Running> {
  const { settings, variant, progress, shutdown } = options;
  await requireFreePort({ port: settings.webPort, variable: 'PORT', purpose: 'the web pages' });
  await requireFreePort({ port: settings.apiPort, variable: 'API_PORT', purpose: 'the API' });
  makeDataDir(settings.dataDir);
  const unclaim = claimDataDir(settings.dataDir);
  shutdown.onStop(async () => unclaim());
  const leash = startLeash();
  shutdown.onStop(async () => leash.release());
  const logDir = path.join(settings.dataDir, 'logs');
  mkdirSync(logDir, { recursive: true, mode: 0o700 });
  const secrets = loadSecrets({ dataDir: settings.dataDir, env: process.env });
  const tools: Tools = { settings, secrets, variant, progress, shutdown, leash, logDir };

  const building = variant.build({ leash, shutdown, progress, logDir });
  building.catch(() => undefined);
  const database = await startDatabase(tools);
  await building;
  shutdown.signal.throwIfAborted();
  const demo = await decideDemo({ settings, ownerUrl: database.ownerUrl });
  const api = await startApi(tools, { databaseUrl: database.apiDatabaseUrl, isDemo: demo.run });
  const web = await startWeb(tools);
  if (demo.run) startDemo(tools);
  return {
    died: Promise.race(
      [api, web].map((child) => child.ended.then((code) => `${child.name} ended with code ${code}`)),
    ),
    databaseDescription: database.description,
    demoReason: demo.run ? '' : demo.reason,
  };
}

async function startDatabase(
  tools: Tools,
): Promise<{ ownerUrl: string; apiDatabaseUrl: string; description: string }> {
  const { settings, secrets, progress, shutdown, leash } = tools;
  const database = await progress.step(
    settings.databaseUrl ? 'Connecting to the database' : 'Starting Postgres',
    (log) => openDatabase({ settings, log }),
  );
  const { server } = database;
  if (server) {
    leash.hold(server.pid, 'INT');
    shutdown.onStop(server.stop);
    shutdown.onKill(() => process.kill(server.pid, 'SIGQUIT'));
  }
  shutdown.signal.throwIfAborted();
  const apiDatabaseUrl = await progress.step('Migrating the database', (log) =>
    prepareDatabase({
      ownerUrl: database.ownerUrl,
      apiPassword: secrets.apiDatabasePassword,
      apiDatabaseUrl: process.env.API_DATABASE_URL,
      log,
    }),
  );
  shutdown.signal.throwIfAborted();
  return { ownerUrl: database.ownerUrl, apiDatabaseUrl, description: database.description };
}

function startApi(tools: Tools, options: { databaseUrl: string; isDemo: boolean }): Promise<Child> {
  const { settings, secrets } = tools;
  const { api } = tools.variant;
  return tools.progress.step('Starting the API', () =>
    startServer(tools, {
      name: 'api',
      program: {
        ...api,
        env: {
          ...api.env,
          DATABASE_URL: undefined,
          API_PORT: String(settings.apiPort),
          API_DATABASE_URL: options.databaseUrl,
          BACKSTRIDE_IS_DEMO: options.isDemo ? 'on' : 'off',
          BACKSTRIDE_PUBLIC_URL: settings.publicUrl,
          BACKSTRIDE_SECRET: secrets.appSecret,
          BACKSTRIDE_PROXY_SECRET: secrets.proxySecret,
        },
      },
      ready: (signal) => waitForOk(`http://127.0.0.1:${settings.apiPort}/readyz`, signal),
    }),
  );
}

function startWeb(tools: Tools): Promise<Child> {
  const { settings, secrets } = tools;
  const { web } = tools.variant;
  return tools.progress.step('Starting the web', () =>
    startServer(tools, {
      name: 'web',
      program: {
        ...web,
        env: {
          ...web.env,
          DATABASE_URL: undefined,
          API_DATABASE_URL: undefined,
          PORT: String(settings.webPort),
          API_URL: `http://127.0.0.1:${settings.apiPort}`,
          BACKSTRIDE_PUBLIC_URL: settings.publicUrl,
          BACKSTRIDE_PROXY_SECRET: secrets.proxySecret,
        },
      },
      ready: (signal) => waitForPort(settings.webPort, signal),
    }),
  );
}

function startDemo(tools: Tools): void {
  const { settings, leash, shutdown } = tools;
  mkdirSync(demoDir(settings), { recursive: true, mode: 0o700 });
  const child = startChild({
    name: 'demo',
    args: ['--import', 'tsx', path.join(import.meta.dirname, 'demo-process.ts')],
    cwd: import.meta.dirname,
    env: { API_URL: `http://127.0.0.1:${settings.apiPort}`, BACKSTRIDE_DEMO_DIR: demoDir(settings) },
    output: { prefix: 'demo' },
    leash,
  });
  stopWith(shutdown, child);
  void child.ended.then((code) => {
    if (!shutdown.signal.aborted)
      tools.progress.line(`The demo ended with code ${code}; everything else goes on.`);
  });
}

/** Starts a server program and waits until it answers; when it dies instead, the end of its log is the message. */
async function startServer(
  tools: Tools,
  options: { name: string; program: Program; ready: (signal: AbortSignal) => Promise<void> },
): Promise<Child> {
  const { variant, leash, shutdown, logDir } = tools;
  const { name, program, ready } = options;
  const logFile = path.join(logDir, `${name}.log`);
  const output: ChildOutput = variant.quiet ? { logFile } : { prefix: name };
  const child = startChild({ name, ...program, output, leash });
  stopWith(shutdown, child);
  const stopWaiting = new AbortController();
  const died = child.ended.then((code) => {
    shutdown.signal.throwIfAborted();
    const why = variant.quiet ? ` Its log (${logFile}) ends with:\n${tail(logFile)}` : '';
    throw new Error(`The ${name} process ended with code ${code} before it was ready.${why}`);
  });
  try {
    await Promise.race([ready(AbortSignal.any([shutdown.signal, stopWaiting.signal])), died]);
  } finally {
    stopWaiting.abort();
  }
  died.catch(() => undefined);
  return child;
}

function stopWith(shutdown: Shutdown, child: Child): void {
  shutdown.onStop(() => child.stop(8_000));
  shutdown.onKill(child.kill);
}
