import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasNoAccounts } from './database.ts';
import type { Settings } from './settings.ts';

/** Where the demo keeps its passwords and its place in the race. */
export function demoDir(settings: Settings): string {
  return path.join(settings.dataDir, 'demo');
}

/** Why the demo runs, or does not: it never enters a database in which somebody else has begun. */
export async function decideDemo(options: {
  settings: Settings;
  ownerUrl: string;
}): Promise<{ run: boolean; reason: string }> {
  const { settings, ownerUrl } = options;
  if (!settings.demo) {
    const reason = settings.databaseUrl
      ? 'DATABASE_URL is set (BACKSTRIDE_DEMO=on would seed it)'
      : 'BACKSTRIDE_DEMO=off';
    return { run: false, reason };
  }
  if (existsSync(demoDir(settings))) return { run: true, reason: 'continued' };
  if (await hasNoAccounts(ownerUrl)) return { run: true, reason: 'the database is empty' };
  return { run: false, reason: 'the database already has accounts of its own' };
}
