import { createRequire } from 'node:module';
import path from 'node:path';
import type { Leash } from '@backstride/local-postgres';
import { startChild, tail } from './child.ts';
import { CHECKOUT } from './settings.ts';
import type { Shutdown } from './shutdown.ts';

/** The programs that `npm start` runs. */
export const API_BUNDLE = path.join(CHECKOUT, 'apps/api/dist/main.js');
export const WEB_BUNDLE = path.join(CHECKOUT, 'apps/web/dist/main.js');

/** Builds the API, the web's server and the pages; turbo leaves out what did not change. */
export async function buildAll(options: {
  leash: Leash;
  shutdown: Shutdown;
  logFile: string;
}): Promise<void> {
  const turbo = createRequire(path.join(CHECKOUT, 'package.json')).resolve('turbo/bin/turbo');
  const child = startChild({
    name: 'build',
    args: [turbo, 'run', 'build', '--output-logs=new-only'],
    cwd: CHECKOUT,
    env: { NODE_ENV: 'production', TURBO_TELEMETRY_DISABLED: '1' },
    output: { logFile: options.logFile },
    leash: options.leash,
  });
  options.shutdown.onKill(child.kill);
  options.shutdown.signal.addEventListener('abort', () => void child.stop(3_000), { once: true });
  const exitCode = await child.ended;
  options.shutdown.signal.throwIfAborted();
  if (exitCode !== 0) throw new Error(`Building failed (${options.logFile}):\n${tail(options.logFile)}`);
}
