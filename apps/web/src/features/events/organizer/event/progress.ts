import { eventPath, racePath } from '../frame/paths.ts';
import type { OrganizerEventQuery } from './__generated__/OrganizerEvent.ts';

type Event = NonNullable<OrganizerEventQuery['event']>;

/** The steps to a race that can be timed, in their order. */
export type StepKey = 'races' | 'points' | 'course' | 'waves' | 'entries' | 'readers' | 'reads';

/** One step: whether it is done everywhere, and the page where it goes on. */
export interface Step {
  readonly key: StepKey;
  readonly isDone: boolean;
  readonly href: string;
}

/** How far the set-up of an event is. A step of races links to the first race that lacks it. */
export function progressOf(event: Event): readonly Step[] {
  const base = eventPath(event);
  const newRace = `${base}/new-race`;
  const perRace = (key: StepKey, page: string, has: (race: Event['races'][number]) => boolean): Step => {
    const lacking = event.races.find((race) => !has(race)) ?? event.races[0];
    return {
      key,
      isDone: event.races.length > 0 && event.races.every(has),
      href: lacking ? `${racePath(event, lacking)}/${page}` : newRace,
    };
  };
  const manned = new Set(event.readers.map((reader) => reader.timingPoint.id));
  const used = event.races.flatMap((race) => race.checkpoints.map(({ timingPoint }) => timingPoint.id));
  return [
    { key: 'races', isDone: event.races.length > 0, href: newRace },
    { key: 'points', isDone: event.timingPoints.length > 0, href: `${base}/points` },
    perRace('course', 'course', (race) => race.checkpoints.length > 1),
    perRace('waves', 'waves', (race) => race.waves.length > 0),
    perRace('entries', 'entries', (race) => race.entryCount > 0),
    { key: 'readers', isDone: used.length > 0 && used.every((id) => manned.has(id)), href: `${base}/points` },
    { key: 'reads', isDone: event.logPosition > 0, href: `${base}/imports/new?kind=READS` },
  ];
}
