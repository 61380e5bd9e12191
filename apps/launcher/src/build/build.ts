import { createRequire } from 'node:module';
import path from 'node:path';
import type { Leash } from '@backstride/local-postgres';
import { startChild, tail } from '../child.ts';
import { CHECKOUT } from '../settings.ts';
import type { Shutdown } from '../shutdown.ts';
import { bundleServer } from './bundle.ts';
import { buildIfChanged } from './if-changed.ts';

/** The programs that `npm start` runs. */
export const API_BUNDLE = path.join(CHECKOUT, 'apps/api/dist/main.js');
export const WEB_BUNDLE = path.join(CHECKOUT, 'apps/web/dist/main.js');

const SHARED = ['packages/domain', 'packages/schema', 'package-lock.json'];

/** Builds the API when its sources changed since the last time. */
export function buildApi(): Promise<'built' | 'unchanged'> {
  return buildIfChanged({
    sources: ['apps/api', ...SHARED, 'apps/launcher/src/build'].map(inCheckout),
    stampFile: inCheckout('apps/api/dist/sources.sha256'),
    build: () => bundleServer({ entry: inCheckout('apps/api/src/main.ts'), outFile: API_BUNDLE }),
  });
}

/** Builds the web's server and pages when their sources changed since the last time. */
export function buildWeb(options: {
  leash: Leash;
  shutdown: Shutdown;
  logFile: string;
}): Promise<'built' | 'unchanged'> {
  return buildIfChanged({
    sources: ['apps/web', ...SHARED, 'apps/launcher/src/build'].map(inCheckout),
    stampFile: inCheckout('apps/web/.next/sources.sha256'),
    build: async () => {
      await bundleServer({ entry: inCheckout('apps/web/server/main.ts'), outFile: WEB_BUNDLE });
      await buildPages(options);
    },
  });
}

async function buildPages(options: { leash: Leash; shutdown: Shutdown; logFile: string }): Promise<void> {
  const webDir = inCheckout('apps/web');
  const nextProgram = createRequire(path.join(webDir, 'package.json')).resolve('next/dist/bin/next');
  const child = startChild({
    name: 'next build',
    args: [nextProgram, 'build'],
    cwd: webDir,
    env: { NODE_ENV: 'production' },
    output: { logFile: options.logFile },
    leash: options.leash,
  });
  options.shutdown.onKill(child.kill);
  options.shutdown.signal.addEventListener('abort', () => void child.stop(3_000), { once: true });
  const exitCode = await child.ended;
  options.shutdown.signal.throwIfAborted();
  if (exitCode !== 0)
    throw new Error(`Building the pages failed (${options.logFile}):\n${tail(options.logFile)}`);
}

function inCheckout(place: string): string {
  return path.join(CHECKOUT, place);
}
