import { parseHms } from '../time/index.ts';
import { type DurationMs, durationMs } from '../units/index.ts';
import type { FinishTimeField } from './column-names.ts';
import { MAX_BIB_LENGTH } from './entry-row.ts';
import { type ColumnMap, type RawRow, type RowReading, shownValue } from './row-problems.ts';
import { createRowReader, isEmptyRow, type RowReader, readingOf } from './row-reader.ts';

/** How a list writes times: `h:mm:ss(.fff)`, seconds with up to three decimals, or decimal minutes. */
export type FinishTimeFormat = 'hms' | 'seconds' | 'decimal-minutes';

/** What a row is read against. */
export interface FinishTimeRowContext {
  readonly columns: ColumnMap<FinishTimeField>;
  readonly format: FinishTimeFormat;
}

/** One finish time from elsewhere. At least one of the times is there. */
export interface FinishTimeDraft {
  readonly bib: string;
  readonly gunMs: DurationMs | null;
  readonly netMs: DurationMs | null;
}

const LONGEST_TEXT = 24;

/**
 * Reads one row of a list of finish times. Decimal minutes become whole seconds, because lists that use
 * them cut whole seconds to two decimals (289.47 is 4:49:28). A net time longer than the gun time is a warning.
 */
export function readFinishTimeRow(row: RawRow, context: FinishTimeRowContext): RowReading<FinishTimeDraft> {
  const reader = createRowReader(row, context.columns);
  if (isEmptyRow(row)) reader.report('row-empty', null);
  const bib = reader.text('bib', { maxLength: MAX_BIB_LENGTH });
  if (bib === null && reader.problems.length === 0) reader.report('bib-missing', 'bib');
  const gunMs = readTime(reader, 'gun', context.format);
  const netMs = readTime(reader, 'net', context.format);
  if (gunMs === null && netMs === null && reader.problems.length === 0) reader.report('time-missing', null);
  if (gunMs !== null && netMs !== null && netMs > gunMs)
    reader.report('net-longer-than-gun', 'net', { severity: 'warning' });
  return readingOf(reader.problems, { bib: bib ?? '', gunMs, netMs });
}

function readTime(
  reader: RowReader<FinishTimeField>,
  field: 'gun' | 'net',
  format: FinishTimeFormat,
): DurationMs | null {
  const text = reader.text(field, { maxLength: LONGEST_TEXT });
  if (text === null) return null;
  const value = parseFinishTime(text, format);
  if (value === null) reader.report('time-invalid', field, { params: { value: shownValue(text) } });
  return value;
}

/** A finish time in one of the formats; null when the text is not one, or is zero or longer than 10 days. */
export function parseFinishTime(text: string, format: FinishTimeFormat): DurationMs | null {
  if (format === 'hms') return inRange(parseHms(text));
  const match = /^(\d{1,6})(?:[.,](\d{1,9}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (format === 'seconds')
    return inRange(durationMs(Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))));
  const minuteParts = Number(`${whole}${fraction.padEnd(9, '0')}`);
  return inRange(durationMs(Math.round((minuteParts * 60) / 1_000_000_000) * 1000));
}

function inRange(value: DurationMs | null): DurationMs | null {
  return value !== null && value > 0 && value <= 10 * 86_400_000 ? value : null;
}
