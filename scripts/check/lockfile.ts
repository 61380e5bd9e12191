import { readFileSync } from 'node:fs';
import path from 'node:path';

const EXACT = /^\d/;

/** package-lock.json, as far as we read it. */
export interface Lockfile {
  packages: Record<
    string,
    { version?: string; resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }
  >;
}

/** Reads the lockfile of a checkout. */
export function readLockfile(root: string): Lockfile {
  return JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
}

/**
 * Names every optional package (the binaries of other platforms are such) that the lockfile leaves out, and every
 * entry that is tied to one registry host. A lockfile made while node_modules is there keeps this platform's only.
 */
export function findLockfileGaps(lockfile: Lockfile): string[] {
  return Object.entries(lockfile.packages).flatMap(([place, entry]) => [
    ...(entry.resolved?.startsWith('http')
      ? [`${place} names a registry host (${entry.resolved}): remove "resolved".`]
      : []),
    ...Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const version = findInstalled({ lockfile, from: place, name });
      if (version === undefined)
        return [`${place || 'the root'} wants ${name} ${range}, which is not in the lockfile.`];
      if (version === range || !EXACT.test(range)) return [];
      return [`${place || 'the root'} wants ${name} ${range}, but the lockfile has ${version}.`];
    }),
  ]);
}

/** The version that Node would find from a place: in its own node_modules, then in those above. */
function findInstalled(options: { lockfile: Lockfile; from: string; name: string }): string | undefined {
  const { lockfile, name } = options;
  for (let folder = options.from; ; folder = above(folder)) {
    const found = lockfile.packages[path.posix.join(folder, 'node_modules', name)];
    if (found !== undefined) return found.version;
    if (folder === '') return undefined;
  }
}

function above(folder: string): string {
  const cut = Math.max(folder.lastIndexOf('/node_modules/'), 0);
  return folder.slice(0, cut);
}
