import {
  type LocalDate,
  type LocalTimeOutcome,
  resolveLocalDateTime,
  resolveTimeOfDay,
} from '../../time/index.ts';
import type { InstantMs } from '../../units/index.ts';
import type { ReaderLocalTime } from './types.ts';

/**
 * The moment of a read whose reader tells only local time. With a date, `expectedAt` decides between the two
 * readings of a repeated hour; without one it decides the day as well, so it must be within twelve hours of the
 * truth: for a live read the time of its arrival, for a file the middle of the race. Without GPS a RACE RESULT
 * decoder counts its own days: name the date on which it was switched on as `clockDayZero`, or races that go
 * on longer than half a day are folded into one. The reader's clock offset is not applied here.
 */
export function resolveReadTime(options: {
  readonly read: { readonly localTime: ReaderLocalTime };
  /** IANA name of the event's zone. */
  readonly timeZone: string;
  readonly expectedAt: InstantMs;
  readonly clockDayZero?: LocalDate;
}): LocalTimeOutcome {
  const { timeZone: zone, expectedAt: expected, clockDayZero } = options;
  const { date, timeOfDayMs, clockDay } = options.read.localTime;
  if (date !== null) return resolveLocalDateTime({ date: partsOf(date), timeOfDayMs, zone, expected });
  if (clockDay === null || clockDayZero === undefined)
    return resolveTimeOfDay({ timeOfDayMs, zone, expected });
  return resolveLocalDateTime({ date: daysAfter(clockDayZero, clockDay), timeOfDayMs, zone, expected });
}

function partsOf(isoDate: string): LocalDate {
  return {
    year: Number(isoDate.slice(0, 4)),
    month: Number(isoDate.slice(5, 7)),
    day: Number(isoDate.slice(8, 10)),
  };
}

function daysAfter({ year, month, day }: LocalDate, days: number): LocalDate {
  return partsOf(new Date(Date.UTC(year, month - 1, day + days)).toISOString());
}
