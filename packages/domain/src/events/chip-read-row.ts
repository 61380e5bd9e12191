import {
  type LocalDate,
  type LocalTimeOutcome,
  type LocalTimeProblem,
  parseInstant,
  parseLocalDate,
  parseLocalDateTime,
  parseTimeOfDay,
  resolveLocalDateTime,
  resolveTimeOfDay,
} from '../time/index.ts';
import type { InstantMs } from '../units/index.ts';
import type { ChipReadField } from './column-names.ts';
import {
  MAX_BIB_LENGTH,
  MAX_CHIP_LENGTH,
  MAX_NAME_LENGTH,
  type NamedThing,
  normaliseChip,
} from './entry-row.ts';
import {
  type ColumnMap,
  type RawRow,
  type RowProblemCode,
  type RowReading,
  shownValue,
} from './row-problems.ts';
import { createRowReader, isEmptyRow, type RowReader, readingOf } from './row-reader.ts';
import { foldForSearch } from './search-text.ts';

/** What a row is read against. */
export interface ChipReadRowContext {
  readonly columns: ColumnMap<ChipReadField>;
  readonly timingPoints: readonly NamedThing[];
  /** The event's zone, for times without an offset. */
  readonly zone: string;
  /** About when the reads were: settles a missing date and a repeated hour. Usually the planned start. */
  readonly expected: InstantMs;
}

/** One read as a list tells it: of a chip, or of a bib where the list has no chips. */
export interface ChipReadDraft {
  readonly chip: string | null;
  readonly bib: string | null;
  readonly timingPointId: string;
  readonly occurredAt: InstantMs;
  /** The reader's own name, where the list has one. */
  readonly reader: string | null;
  readonly rssiDbm: number | null;
  /** The time as the list wrote it. */
  readonly rawTime: string;
}

type Reader = RowReader<ChipReadField>;

/**
 * Reads one row of a list of reads. The time may have an offset, be local with its date in the same or in a
 * column of its own, or be a time of day alone, which is taken as near to the expected moment as it can be.
 */
export function readChipReadRow(row: RawRow, context: ChipReadRowContext): RowReading<ChipReadDraft> {
  const reader = createRowReader(row, context.columns);
  if (isEmptyRow(row)) reader.report('row-empty', null);
  const chip = reader.text('chip', { maxLength: MAX_CHIP_LENGTH });
  const bib = reader.text('bib', { maxLength: MAX_BIB_LENGTH });
  if (chip === null && bib === null && reader.problems.length === 0)
    reader.report('chip-or-bib-missing', null);
  const rawTime = reader.text('time', { maxLength: MAX_NAME_LENGTH });
  const rssi = reader.text('rssi', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  return readingOf(reader.problems, {
    chip: chip === null ? null : normaliseChip(chip),
    bib,
    timingPointId: readPoint(reader, context.timingPoints) ?? '',
    occurredAt: readMoment(reader, rawTime, context) ?? context.expected,
    reader: reader.text('reader', { maxLength: MAX_NAME_LENGTH, severity: 'warning' }),
    rssiDbm: rssi !== null && /^-?\d{1,3}$/.test(rssi) ? Number(rssi) : null,
    rawTime: rawTime ?? '',
  });
}

function readPoint(reader: Reader, points: readonly NamedThing[]): string | null {
  const text = reader.text('point', { maxLength: MAX_NAME_LENGTH });
  if (text === null) {
    if (!reader.problems.some(({ code }) => code === 'row-empty')) reader.report('point-missing', 'point');
    return null;
  }
  const folded = foldForSearch(text);
  const point = points.find(({ id, name }) => id === text || foldForSearch(name) === folded);
  if (point === undefined) reader.report('point-unknown', 'point', { params: { value: shownValue(text) } });
  return point?.id ?? null;
}

function readMoment(reader: Reader, text: string | null, context: ChipReadRowContext): InstantMs | null {
  if (text === null) {
    if (!reader.problems.some(({ code }) => code === 'row-empty')) reader.report('time-missing', 'time');
    return null;
  }
  const exact = parseInstant(text);
  if (exact !== null) return exact;
  const dateText = reader.text('date', { maxLength: MAX_NAME_LENGTH });
  const date = dateText === null ? null : parseLocalDate(dateText);
  if (dateText !== null && date === null) {
    reader.report('date-invalid', 'date', { params: { value: shownValue(dateText) } });
    return null;
  }
  const outcome = localMoment(text, date, context);
  if (outcome.ok) return outcome.instant;
  const params = { value: shownValue(dateText === null ? text : `${dateText} ${text}`), zone: context.zone };
  reader.report(codeOf(outcome.problem), 'time', { params });
  return null;
}

function localMoment(
  text: string,
  date: LocalDate | null,
  { zone, expected }: ChipReadRowContext,
): LocalTimeOutcome {
  const timeOfDayMs = parseTimeOfDay(text);
  if (timeOfDayMs === null) return parseLocalDateTime({ text, zone, expected });
  if (date === null) return resolveTimeOfDay({ timeOfDayMs, zone, expected });
  return resolveLocalDateTime({ date, timeOfDayMs, zone, expected });
}

function codeOf(problem: LocalTimeProblem): RowProblemCode {
  return problem === 'nonexistent-local-time' || problem === 'unknown-time-zone' ? problem : 'time-invalid';
}
