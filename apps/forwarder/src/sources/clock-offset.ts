import { durationMs, type InstantMs, instantMs } from '@backstride/domain';
import { resolveReadTime } from '@backstride/domain/timing/formats';
import type { ClockReading } from '../dialogues/dialogue.ts';
import type { MeasuredOffset } from '../status/source-status.ts';

/**
 * How far the reader's clock is from this computer's: true time minus the reader's, where the reader is taken to
 * have looked half-way between question and answer. Null when its time can't be one of the zone's.
 */
export function measureOffset(reading: ClockReading, timeZone: string): MeasuredOffset | null {
  const { localTime, askedAt, answeredAt, stepMs } = reading;
  const halfWay: InstantMs = instantMs(Math.round((askedAt + answeredAt) / 2));
  const outcome = resolveReadTime({ read: { localTime }, timeZone, expectedAt: halfWay });
  if (!outcome.ok) return null;
  // A clock that tells whole seconds is on average half a second further than it says.
  const readerMs = outcome.instant + Math.floor(stepMs / 2);
  return {
    offsetMs: durationMs(halfWay - readerMs),
    uncertaintyMs: Math.ceil((answeredAt - askedAt) / 2 + stepMs / 2),
    measuredAt: answeredAt,
  };
}
