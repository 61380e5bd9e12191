import { rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { makeDataDir, stopLeftBehind } from '@backstride/local-postgres';
import pg from 'pg';
import { demoDir } from '../demo.ts';
import { runningOwner } from '../only-one.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  const sure = process.argv.includes('--yes');
  if (settings.databaseUrl !== undefined) {
    if (!sure) {
      throw new Error(
        'DATABASE_URL is set: this would remove everything in that database. Say so with: npm run db:reset -- --yes',
      );
    }
    await emptyDatabase(settings.databaseUrl);
    rmSync(demoDir(settings), { recursive: true, force: true });
    return 'The database of DATABASE_URL is empty now.';
  }
  const owner = runningOwner(settings.dataDir);
  if (owner !== undefined)
    throw new Error(`Backstride runs on this data as process ${owner}; stop it first.`);
  if (!sure && !(await confirm(`Remove everything in ${settings.dataDir}? Type yes: `)))
    return 'Nothing was removed.';
  const folder = path.join(settings.dataDir, 'postgres');
  makeDataDir(settings.dataDir);
  await stopLeftBehind(folder);
  rmSync(folder, { recursive: true, force: true });
  rmSync(demoDir(settings), { recursive: true, force: true });
  return `Removed the database in ${settings.dataDir}. The next npm start begins anew.`;
});

async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMIT');
  } finally {
    await client.end();
  }
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('Nobody is there to ask. Say so with: npm run db:reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
