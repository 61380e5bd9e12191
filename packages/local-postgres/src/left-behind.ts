import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clusterPaths } from './cluster.ts';
import { LocalPostgresError } from './errors.ts';

/** A server that runs on a data folder. */
export interface RunningServer {
  pid: number;
  port: number;
}

/**
 * Finds the server that a killed parent left on this data folder. A `postmaster.pid` whose process is gone, or is
 * now some other program with the same number (usual after a container restarts), is removed.
 */
export function findLeftBehind(clusterDir: string): RunningServer | undefined {
  const file = path.join(clusterDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pidLine, , , portLine] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (Number.isInteger(pid) && pid > 0 && isPostgres(pid)) return { pid, port: Number(portLine) };
  rmSync(file, { force: true });
  return undefined;
}

/** True while a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (existsSync(`/proc/${pid}/stat`)) {
    const [, command, state] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return /postgres|postmaster/.test(command ?? '') && state !== 'Z';
  }
  const listed = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return /postgres|postmaster/.test(listed.stdout ?? '');
}

/** Stops the server, of whatever version, that a killed parent left on a data folder, without needing its programs. */
export async function stopLeftBehind(dataDir: string): Promise<void> {
  const { clusterDir } = clusterPaths(dataDir);
  const running = findLeftBehind(clusterDir);
  if (running === undefined) return;
  process.kill(running.pid, 'SIGINT');
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 50) {
    if (findLeftBehind(clusterDir) === undefined) return;
    await delay(50);
  }
  throw new LocalPostgresError(
    'POSTGRES_STOP_FAILED',
    `PostgreSQL on ${clusterDir} (process ${running.pid}) did not stop within 30 seconds.`,
    { folder: clusterDir, pid: running.pid },
  );
}
