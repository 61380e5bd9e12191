import { createClubsLoaders } from '../clubs/index.ts';
import type { Database } from '../db/index.ts';
import { createEventsLoaders } from '../events/index.ts';
import { createIdentityLoaders } from '../identity/index.ts';
import { createResultsLoaders } from '../results/index.ts';

/** The batching look-ups of one request, by slice. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes fresh loaders; they remember what they loaded for one request only. */
export function createLoaders(db: Database) {
  return {
    identity: createIdentityLoaders(db),
    clubs: createClubsLoaders(db),
    events: createEventsLoaders(db),
    results: createResultsLoaders(db),
  };
}
