import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashSources } from './source-hash.ts';

/** Runs `build` unless the stamp beside its last result says that these sources were built. */
export async function buildIfChanged(options: {
  sources: readonly string[];
  stampFile: string;
  build: () => Promise<void>;
}): Promise<'built' | 'unchanged'> {
  const hash = hashSources(options.sources);
  const { stampFile } = options;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return 'unchanged';
  rmSync(stampFile, { force: true });
  await options.build();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
  return 'built';
}
