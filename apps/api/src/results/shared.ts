import type { Database } from '../db/index.ts';
import type { ApiContext } from '../server/context.ts';
import type { Live } from '../server/live.ts';
import { createRaceHeads, type RaceHeads } from './race-heads.ts';
import { createResultFeeds, type ResultFeeds } from './result-feeds.ts';

/** What all requests of a process share; it lives as long as the hub that keeps it fresh. */
interface Shared {
  readonly heads: RaceHeads;
  readonly feeds: ResultFeeds;
}

const sharedByHub = new WeakMap<Live, Shared>();

function sharedOf({ db, live }: { readonly db: Database; readonly live: Live }): Shared {
  const known = sharedByHub.get(live);
  if (known !== undefined) return known;
  const shared: Shared = {
    heads: createRaceHeads({ db, live, clock: () => performance.now() }),
    feeds: createResultFeeds({ db, live, clock: () => performance.now() }),
  };
  sharedByHub.set(live, shared);
  return shared;
}

/** What is known of races in this process. */
export function raceHeadsOf(context: ApiContext): RaceHeads {
  return sharedOf(context).heads;
}

/** The live results of this process. */
export function resultFeedsOf(context: ApiContext): ResultFeeds {
  return sharedOf(context).feeds;
}
