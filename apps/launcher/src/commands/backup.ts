import { stat } from 'node:fs/promises';
import path from 'node:path';
import { backUp } from '../archive/backup.ts';
import { openDatabase } from '../database.ts';
import { readSettings } from '../settings.ts';
import { requireFile, runCommand } from './run-command.ts';

await runCommand(async () => {
  const file = path.resolve(requireFile('backup', process.argv[2]));
  const database = await openDatabase({ settings: readSettings(process.env), log: console.log });
  try {
    const manifest = await backUp({ ownerUrl: database.ownerUrl, file });
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
    const { size } = await stat(file);
    return `Backed up ${manifest.tables.length} tables with ${rows} rows to ${file} (${Math.ceil(size / 1024)} KiB).`;
  } finally {
    await database.close();
  }
});
