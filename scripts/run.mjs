// The door to every command: needs nothing but Node, installs what is missing, then hands over to TypeScript.
import path from 'node:path';
import { installWhatIsMissing } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';

/** Which file answers to which `npm run` name. */
const COMMANDS = {
  start: 'apps/launcher/src/commands/start.ts',
  dev: 'apps/launcher/src/commands/dev.ts',
  backup: 'apps/launcher/src/commands/backup.ts',
  restore: 'apps/launcher/src/commands/restore.ts',
  'db:reset': 'apps/launcher/src/commands/db-reset.ts',
  test: 'scripts/test/main.ts',
  check: 'scripts/check/main.ts',
  generate: 'scripts/generate/main.ts',
  bench: 'bench/src/bench.ts',
  'race:chicago': 'bench/src/race-chicago.ts',
  'race:rankings': 'bench/src/race-rankings.ts',
  'readers:mylaps': 'bench/src/readers-mylaps.ts',
  forwarder: 'apps/forwarder/src/main.ts',
  'forwarder:mylaps-replay': 'bench/src/forwarder-mylaps.ts',
};

refuseOldNode(process.versions.node);
const root = path.join(import.meta.dirname, '..');
const [command = '', ...rest] = process.argv.slice(2);
const file = COMMANDS[command];
if (file === undefined) {
  console.error(`There is no command "${command}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
await installWhatIsMissing(root);
process.argv = [process.argv[0], path.join(root, file), ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(path.join(root, file));
