import { createProgress } from './progress.ts';
import { type Running, runBackstride, type Variant } from './run-backstride.ts';
import { readSettings, type Settings } from './settings.ts';
import { createShutdown } from './shutdown.ts';

/** Runs until Ctrl-C (exit code 0) or until a process dies (1); everything is stopped either way. */
export async function serve(variant: Variant): Promise<never> {
  const progress = createProgress();
  const shutdown = createShutdown({ print: progress.line });
  let exitCode = 0;
  try {
    const settings = readSettings(process.env);
    const running = await runBackstride({ settings, variant, progress, shutdown });
    announce(settings, running, progress.line);
    const death = await Promise.race([running.died, untilAborted(shutdown.signal)]);
    if (death !== undefined) throw new Error(`${death}; its log lies in ${settings.dataDir}/logs.`);
  } catch (error) {
    if (!shutdown.signal.aborted) {
      exitCode = 1;
      progress.line(`\n✗ ${(error as Error).message}`);
    }
  }
  await shutdown.stopAll();
  if (exitCode === 0) progress.line('Stopped.');
  process.exit(exitCode);
}

function announce(settings: Settings, running: Running, print: (line: string) => void): void {
  print('');
  print(`  Backstride   ${settings.publicUrl}`);
  print(`  API          http://localhost:${settings.apiPort}/graphql`);
  print(`  Database     ${running.databaseDescription}`);
  print(`  Data         ${settings.dataDir}`);
  if (running.demoReason) print(`  No demo      ${running.demoReason}`);
  print('  Ctrl-C stops everything.');
  print('');
}

function untilAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}
