import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { findSdl } from './sdl.ts';

/** The web's own operations: text by SHA-256, 64 hexadecimal digits. */
export type KnownOperations = ReadonlyMap<string, string>;

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/**
 * Reads the manifest, a JSON object of SHA-256 → text; that of the schema package when no file is named.
 * Without a manifest there are no known operations.
 * @throws when the file is there but is no manifest, or a text does not have its hash
 */
export function readKnownOperations(file: string | null): KnownOperations {
  const path = file ?? join(dirname(findSdl()), 'src/__generated__/persisted-operations.json');
  if (!existsSync(path)) return new Map();
  const parsed = manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a manifest of operations: SHA-256 → text`);
  const operations = new Map(Object.entries(parsed.data));
  for (const [hash, text] of operations)
    if (sha256(text) !== hash) throw new Error(`${path}: the text of ${hash} has another SHA-256`);
  return operations;
}

/** SHA-256 of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
