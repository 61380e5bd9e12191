import { once } from 'node:events';
import { systemClock } from './clock.ts';
import { ConfigError } from './config/config.ts';
import { readCommand, USAGE } from './config/read-config.ts';
import { startForwarder } from './forwarder.ts';
import { openPage } from './status/page.ts';
import { createTerminalView } from './status/terminal.ts';

const SHOW_EVERY_MS = 1_000;

/** Runs until it is told to stop. Answers the exit code. */
async function run(): Promise<number> {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.kind === 'help') {
    console.log(USAGE);
    return 0;
  }
  const { config, resend } = command;
  const forwarder = await startForwarder({ config, resend });
  const page =
    config.page === null
      ? null
      : await openPage({ port: config.page, sources: forwarder.sources, now: systemClock.now });
  console.log(`Forwarding to ${config.api}; journals in ${config.journal}.`);
  if (config.page !== null) console.log(`Status: http://127.0.0.1:${config.page}`);
  const show = createTerminalView(process.stdout, forwarder.sources);
  const showing = setInterval(() => show(systemClock.now()), SHOW_EVERY_MS);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(showing);
  page?.closeAllConnections();
  page?.close();
  await forwarder.stop();
  const backlog = forwarder.sources.reduce((sum, source) => sum + source.backlog, 0);
  console.log(
    backlog === 0
      ? 'Stopped; everything is confirmed by the server.'
      : `Stopped; ${backlog} journal entries are not confirmed yet. They are sent at the next start.`,
  );
  return 0;
}

try {
  process.exit(await run());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(error instanceof ConfigError ? 2 : 1);
}
