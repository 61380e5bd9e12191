import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** What a finished program left behind. */
export interface RunResult {
  exitCode: number;
  output: string;
}

/**
 * Runs a program to its end, as another user when `user` is given, and collects what it printed.
 * `detachOutput` is for programs that leave a server behind which would otherwise hold our pipe open.
 */
export function run(options: {
  command: string;
  args: readonly string[];
  user: ServerUser | undefined;
  cwd: string;
  detachOutput?: boolean;
}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: { ...process.env, LC_ALL: 'C' },
      detached: true,
      stdio: options.detachOutput ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      ...(options.user ? { uid: options.user.uid, gid: options.user.gid } : {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}
