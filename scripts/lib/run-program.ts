import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CHECKOUT } from './checkout.ts';

/** A program that ran to its end. */
export interface Finished {
  exitCode: number;
  /** Standard output and error, in the order they came; empty when they went to the terminal. */
  output: string;
}

/** Runs a program in the checkout. `show` lets its output through to the terminal instead of collecting it. */
export function runProgram(options: {
  command: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string | undefined>;
  show?: boolean;
}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd ?? CHECKOUT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', (error) => resolve({ exitCode: 127, output: error.message }));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}

/** Runs a program that an npm package brings, given the package and the name of its program. */
export function runTool(options: {
  packageName: string;
  program?: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string | undefined>;
  show?: boolean;
}): Promise<Finished> {
  const { packageName, program = packageName, args, ...rest } = options;
  return runProgram({
    command: process.execPath,
    args: [programFile(packageName, program), ...args],
    ...rest,
  });
}

/** Runs a script of a workspace, as `npm run` does. */
export function runWorkspaceScript(options: {
  workspace: string;
  script: string;
  show?: boolean;
}): Promise<Finished> {
  const args = ['run', options.script, `--workspace=${options.workspace}`, '--if-present', '--silent'];
  const show = options.show ?? false;
  const npmCli = process.env.npm_execpath;
  return npmCli?.endsWith('.js')
    ? runProgram({ command: process.execPath, args: [npmCli, ...args], show })
    : runProgram({ command: 'npm', args, show });
}

function programFile(packageName: string, program: string): string {
  const places = createRequire(path.join(CHECKOUT, 'package.json')).resolve.paths(packageName) ?? [];
  for (const place of places) {
    const manifest = readManifest(path.join(place, packageName, 'package.json'));
    if (manifest === undefined) continue;
    const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[program];
    if (bin !== undefined) return path.join(place, packageName, bin);
  }
  throw new Error(`The package ${packageName} with its program ${program} is not installed; run: npm ci`);
}

function readManifest(file: string): { bin?: string | Record<string, string> } | undefined {
  try {
    return createRequire(import.meta.url)(file);
  } catch {
    return undefined;
  }
}
