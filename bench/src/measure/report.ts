import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One number, with its unit, and what it is of. */
export interface Figure {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** Collects figures, prints them as they come, and writes them all as JSON at the end. */
export interface Report {
  add(part: string, what: string, value: number, unit: string): void;
  write(about: Readonly<Record<string, string>>): string;
}

export function createReport(): Report {
  const figures: Figure[] = [];
  return {
    add(part, what, value, unit) {
      figures.push({ part, what, value, unit });
      const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
      console.log(`  ${part.padEnd(10)} ${what.padEnd(66)} ${shown.padStart(10)} ${unit}`);
    },
    write(about) {
      const folder = path.join(import.meta.dirname, '..', '..', 'results');
      const file = path.join(folder, 'latest.json');
      mkdirSync(folder, { recursive: true });
      const machine = {
        cpu: os.cpus()[0]?.model ?? '',
        cores: os.cpus().length,
        node: process.version,
        ...about,
      };
      writeFileSync(file, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
      return file;
    },
  };
}

/** Runs work and answers its value and how many milliseconds it took. */
export async function clocked<Value>(
  work: () => Promise<Value> | Value,
): Promise<{ value: Value; ms: number }> {
  const startedAt = performance.now();
  const value = await work();
  return { value, ms: performance.now() - startedAt };
}
