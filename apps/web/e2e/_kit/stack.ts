import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const CHECKOUT = path.join(import.meta.dirname, '../../../..');
const READY_WITHIN_MS = 240_000;
const LAST_CHARACTERS = 4_000;

/** A whole Backstride of this run: database, API and web, as `npm start` serves them. */
export interface Stack {
  readonly webUrl: string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts the production build on free ports with a database of its own: empty, or filled by the demo. What
 * is not built yet gets built first.
 * @throws Error with the end of its output when it does not come up.
 */
export async function startStack(options: { readonly demo: boolean }): Promise<Stack> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'backstride-e2e-'));
  const [webPort, apiPort] = [await findFreePort(), await findFreePort()];
  const webUrl = `http://localhost:${webPort}`;
  const child = spawn(process.execPath, [path.join(CHECKOUT, 'scripts/run.mjs'), 'start'], {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      API_DATABASE_URL: '',
      BACKSTRIDE_DEMO: options.demo ? 'on' : 'off',
      BACKSTRIDE_DATA_DIR: dataDir,
      BACKSTRIDE_PUBLIC_URL: webUrl,
      PORT: String(webPort),
      API_PORT: String(apiPort),
    },
  });
  const killWithUs = () => child.kill('SIGTERM');
  process.once('exit', killWithUs);
  let output = '';
  const gone = once(child, 'exit');
  const stop = async () => {
    process.off('exit', killWithUs);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`Backstride ${why}. Its output ends with:\n${output}`));
      const timer = setTimeout(() => fail('is not up in time'), READY_WITHIN_MS);
      const read = (chunk: Buffer) => {
        output = `${output}${chunk}`.slice(-LAST_CHARACTERS);
        if (!output.includes('Ctrl-C stops everything')) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => {
        clearTimeout(timer);
        fail(`ended with code ${code}`);
      });
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { webUrl, stop };
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const closed = once(probe, 'close');
  probe.close();
  await closed;
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}
