import { createHash } from 'node:crypto';

/** The id of a fact that is derived from what it says: 32 hexadecimal digits. */
export function contentFactId(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
