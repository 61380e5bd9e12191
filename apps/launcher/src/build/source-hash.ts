import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold what was made, not what it was made from. */
const NOT_SOURCES = new Set([
  'node_modules',
  'dist',
  'e2e',
  'coverage',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
]);

/** SHA-256 over the names and contents of everything below the given files and folders, tests left out. */
export function hashSources(places: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const place of places) addPlace(hash, place);
  return hash.digest('hex');
}

function addPlace(hash: ReturnType<typeof createHash>, place: string): void {
  if (statSync(place).isFile()) {
    hash.update(`\0${place}\0`).update(readFileSync(place));
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (NOT_SOURCES.has(name) || name.startsWith('.') || /\.test\.tsx?$|\.tsbuildinfo$/.test(name)) continue;
    addPlace(hash, path.join(place, name));
  }
}
