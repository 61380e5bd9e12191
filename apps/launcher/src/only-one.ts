import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '@backstride/local-postgres';

/**
 * Marks a data folder as in use by this process; answers the function that takes the mark away.
 * @throws Error when another process that is alive has marked it.
 */
export function claimDataDir(dataDir: string): () => void {
  const file = path.join(dataDir, 'launcher.pid');
  const owner = runningOwner(dataDir);
  if (owner !== undefined) {
    throw new Error(
      `Backstride already runs on ${dataDir} as process ${owner}. Stop it first (Ctrl-C there, or: kill ${owner}), ` +
        'or set BACKSTRIDE_DATA_DIR to another folder.',
    );
  }
  writeFileSync(file, `${process.pid}\n`);
  return () => rmSync(file, { force: true });
}

/** The process that runs on a data folder now. A number that a container has given to another program does not count. */
export function runningOwner(dataDir: string): number | undefined {
  const file = path.join(dataDir, 'launcher.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return undefined;
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync(commandLine) && !/run\.mjs|launcher/.test(readFileSync(commandLine, 'utf8')))
    return undefined;
  return pid;
}
