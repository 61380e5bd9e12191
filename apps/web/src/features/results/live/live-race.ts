import { createContext, use } from 'react';
import type { LiveState } from '@/apollo/live/live-stream.ts';
import type { RaceStateFragment } from '../race-state/__generated__/RaceState.ts';
import type { LiveResultsSubscription } from './__generated__/LiveResults.ts';

export type ResultNews = LiveResultsSubscription['resultChanges'];

/** What the live parts of a race's page share: one stream for all of them. */
export type LiveRace = {
  readonly summary: RaceStateFragment;
  readonly connection: LiveState;
  /** Tells of every change after `position`, those that came already included, until the returned function is called. */
  readonly listen: (after: number, listener: (news: ResultNews) => void) => () => void;
};

export const LiveRaceContext = createContext<LiveRace | null>(null);

/** The race that this part of the page is about. Throws outside of a `LiveRaceProvider`. */
export function useLiveRace(): LiveRace {
  const race = use(LiveRaceContext);
  if (race === null) throw new Error('useLiveRace needs a LiveRaceProvider above it.');
  return race;
}
