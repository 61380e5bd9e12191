import type { Database } from '../db/index.ts';

/** The batching look-ups of one request, by slice. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes fresh loaders; they remember what they loaded for one request only. */
export function createLoaders(_db: Database) {
  return {};
}
