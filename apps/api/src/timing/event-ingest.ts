import { type InstantMs, parseLocalDate, resolveLocalDateTime } from '@backstride/domain';
import type { EventModel, ReaderModel, TimingPointModel } from '../events/index.ts';
import type { ApiContext } from '../server/context.ts';

/** What has to be known of an event to take facts in. */
export interface EventIngest {
  readonly event: EventModel;
  /** Timing points by their code in upper case. */
  readonly pointIds: ReadonlyMap<string, string>;
  /** Codes as the set-up writes them, for messages. */
  readonly pointCodes: readonly string[];
  /** Timing point of each reader of the set-up. */
  readonly readerPoints: ReadonlyMap<string, string>;
  /** Facts before or after are refused: a clock or a zone is wrong. UTC milliseconds. */
  readonly earliest: InstantMs;
  readonly latest: InstantMs;
}

/** How far outside its days an event takes facts. */
const MARGIN_MS = 2 * 86_400_000;
const DAY_MS = 86_400_000;

/** Prepares an event for taking facts in. */
export async function loadEventIngest(context: ApiContext, event: EventModel): Promise<EventIngest> {
  const [points, readers] = await Promise.all([
    context.loaders.events.timingPointsOfEvent.load(event.id),
    context.loaders.events.readersOfEvent.load(event.id),
  ]);
  return prepareIngest(event, points, readers);
}

/** The same from rows at hand. */
export function prepareIngest(
  event: EventModel,
  points: readonly TimingPointModel[],
  readers: readonly ReaderModel[],
): EventIngest {
  return {
    event,
    pointIds: new Map(points.map((point) => [point.code.toUpperCase(), point.id])),
    pointCodes: points.map((point) => point.code),
    readerPoints: new Map(readers.map((reader) => [reader.readerId, reader.timingPointId])),
    earliest: (midnight(event.startsOn, event.timeZone) - MARGIN_MS) as InstantMs,
    latest: (midnight(event.endsOn, event.timeZone) + DAY_MS + MARGIN_MS) as InstantMs,
  };
}

/** The beginning of a day in a zone; noon stands in where clocks skip midnight. */
function midnight(day: string, zone: string): number {
  const date = parseLocalDate(day);
  if (date === null) throw new RangeError(`${day} is not a day`);
  const start = resolveLocalDateTime({ date, timeOfDayMs: 0, zone });
  if (start.ok) return start.instant;
  const noon = resolveLocalDateTime({ date, timeOfDayMs: DAY_MS / 2, zone });
  if (!noon.ok) throw new RangeError(`${day} has no noon in ${zone}`);
  return noon.instant - DAY_MS / 2;
}
