import { type RacePhase, racePhase } from '@/features/results/index.ts';
import type { EventCardFragment } from './__generated__/EventCard.ts';

export type EventGroup = 'live' | 'today' | 'upcoming' | 'past';

/** The groups of the home page, in the order in which they stand there. */
export const eventGroups: readonly EventGroup[] = ['live', 'today', 'upcoming', 'past'];

/** Sorts events into live (a race is on), today, upcoming (soonest first) and past (newest first). */
export function groupEvents(
  events: readonly EventCardFragment[],
  nowMs: number,
): Readonly<Record<EventGroup, readonly EventCardFragment[]>> {
  const inGroup = (group: EventGroup) => events.filter((event) => groupOf(event, nowMs) === group);
  const byStart = (sign: 1 | -1) => (a: EventCardFragment, b: EventCardFragment) =>
    sign * a.startsOn.localeCompare(b.startsOn);
  return {
    live: inGroup('live'),
    today: inGroup('today'),
    upcoming: inGroup('upcoming').toSorted(byStart(1)),
    past: inGroup('past').toSorted(byStart(-1)),
  };
}

function groupOf(event: EventCardFragment, nowMs: number): EventGroup {
  if (event.phase === 'PAST') return 'past';
  if (event.races.some((race) => phaseIn(event, race, nowMs) === 'live')) return 'live';
  return event.phase === 'TODAY' ? 'today' : 'upcoming';
}

/** Where one race of the event stands. */
export function phaseIn(
  event: Pick<EventCardFragment, 'phase'>,
  race: EventCardFragment['races'][number],
  nowMs: number,
): RacePhase {
  return racePhase(race.resultsSummary, { nowMs, isPast: event.phase === 'PAST' });
}
