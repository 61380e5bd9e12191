import path from 'node:path';
import { makeDataDir } from '@backstride/local-postgres';
import { restore } from '../archive/restore.ts';
import { openDatabase } from '../database.ts';
import { readSettings } from '../settings.ts';
import { requireFile, runCommand } from './run-command.ts';

await runCommand(async () => {
  const file = path.resolve(requireFile('restore', process.argv[2]));
  const settings = readSettings(process.env);
  if (settings.databaseUrl === undefined) makeDataDir(settings.dataDir);
  const database = await openDatabase({ settings, log: console.log });
  try {
    const manifest = await restore({ ownerUrl: database.ownerUrl, file });
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
    return `Restored ${manifest.tables.length} tables with ${rows} rows, as of ${manifest.createdAt}; every row was compared.`;
  } finally {
    await database.close();
  }
});
