import { type FieldProblem, showable } from './problems.ts';
import type { ReaderLocalTime } from './types.ts';

/** A reader whose clock was never set starts in 1970 or 1980: years outside these are a clock to be set, not a race. */
const firstReaderYear = 2000;
const lastReaderYear = 2080;

const msPerSecond = 1000;
const msPerMinute = 60_000;
const msPerHour = 3_600_000;

const timeOfDayShape = /^(\d\d):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?$/;

/** `hh:mm:ss`, with up to nine decimals, as milliseconds since midnight; finer fractions are cut off. */
export function readTimeOfDayMs(text: string): number | FieldProblem {
  const match = timeOfDayShape.exec(text);
  const hour = Number(match?.[1]);
  if (match === null || hour > 23) return { code: 'invalid-time', params: { value: showable(text) } };
  const fraction = Number(`${match[4] ?? ''}00`.slice(0, 3));
  return hour * msPerHour + Number(match[2]) * msPerMinute + Number(match[3]) * msPerSecond + fraction;
}

const compactTimeShape = /^(\d\d)(\d\d)(\d\d)$/;

/** `hhmmss` as milliseconds since midnight. */
export function readCompactTimeOfDayMs(text: string): number | FieldProblem {
  return readTimeOfDayMs(text.replace(compactTimeShape, '$1:$2:$3'));
}

const dateShape = /^(\d{4})[-/](\d\d)[-/](\d\d)$/;

/** `yyyy-MM-dd` or `yyyy/MM/dd` as `yyyy-MM-dd`; a day that the calendar has, in the years 2000 to 2080. */
export function readDate(text: string): string | FieldProblem {
  const match = dateShape.exec(text);
  const year = Number(match?.[1]);
  const month = Number(match?.[2]);
  const day = Number(match?.[3]);
  if (match === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return { code: 'invalid-date', params: { value: showable(text) } };
  if (year < firstReaderYear || year > lastReaderYear)
    return {
      code: 'year-out-of-range',
      params: { year, first: firstReaderYear, last: lastReaderYear },
    };
  return `${match[1]}-${match[2]}-${match[3]}`;
}

const shortDateShape = /^(\d\d)(\d\d)(\d\d)$/;

/** `yyMMdd` of this century as `yyyy-MM-dd`. */
export function readShortDate(text: string): string | FieldProblem {
  return readDate(text.replace(shortDateShape, '20$1-$2-$3'));
}

const chipShape = /^[0-9A-Za-z][0-9A-Za-z._:-]{0,63}$/;

/** A chip's code as it stands: letters, digits and `. _ : -`, at most 64 of them. */
export function readChip(text: string): string | FieldProblem {
  return chipShape.test(text) ? text : { code: 'invalid-chip', params: { value: showable(text) } };
}

/** A whole number of zero or more, or null. */
export function countOrNull(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A negative whole number is dBm; positive strengths are counted in each maker's own steps. */
export function dbmOrNull(text: string | undefined): number | null {
  return text !== undefined && /^-\d{1,3}$/.test(text) ? Number(text) : null;
}

export function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** A date (or none) and a time of day as one; the first problem of the two. */
export function localTimeOf(options: {
  readonly date: string | FieldProblem | null;
  readonly timeOfDayMs: number | FieldProblem;
}): ReaderLocalTime | FieldProblem {
  const { date, timeOfDayMs } = options;
  if (date !== null && typeof date === 'object') return date;
  if (typeof timeOfDayMs === 'object') return timeOfDayMs;
  return { date, timeOfDayMs, clockDay: null };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
