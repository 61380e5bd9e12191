import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import type { Leash } from '@backstride/local-postgres';

/** A process of ours. */
export interface Child {
  name: string;
  /** Resolves with the exit code when it has ended, for whatever reason. */
  ended: Promise<number>;
  /** SIGTERM, and SIGKILL when that has had no effect for `graceMs`. Resolves when it has ended. */
  stop(graceMs: number): Promise<void>;
  kill(): void;
}

/** Where the output of a process goes: into a file, or to ours with the name before each line. */
export type ChildOutput = { logFile: string } | { prefix: string };

/** Starts a Node process apart from our terminal, so that Ctrl-C reaches us alone and we end things in order. */
export function startChild(options: {
  name: string;
  args: readonly string[];
  cwd: string;
  /** Added to our own environment; undefined takes a variable away. */
  env: Record<string, string | undefined>;
  output: ChildOutput;
  leash: Leash;
}): Child {
  const { output } = options;
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const write = 'logFile' in output ? intoFile(output.logFile) : prefixed(output.prefix);
  child.stdout.on('data', write);
  child.stderr.on('data', write);
  if (child.pid !== undefined) options.leash.hold(child.pid, 'TERM');
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    name: options.name,
    ended,
    kill: () => {
      if (running()) child.kill('SIGKILL');
    },
    stop: async (graceMs) => {
      if (!running()) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** The end of a log file, for a message about why a process died. */
export function tail(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
}

function intoFile(logFile: string): (chunk: Buffer) => void {
  const stream = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  return (chunk) => stream.write(chunk);
}

function prefixed(prefix: string): (chunk: Buffer) => void {
  return (chunk) => {
    for (const line of chunk.toString().trimEnd().split('\n')) console.log(`[${prefix}] ${line}`);
  };
}
