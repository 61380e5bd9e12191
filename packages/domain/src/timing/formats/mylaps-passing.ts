import { localTimeOf, readChip, readShortDate, readTimeOfDayMs, textOrNull } from './fields.ts';
import type { ReaderLine } from './format.ts';
import { isFieldProblem, lineProblem } from './problems.ts';
import type { ParsedRead, ParseProblem } from './types.ts';

/**
 * A passing of version 2: `key=value` joined by `|`, the keys as the server asked for them. t time, c chip,
 * d date as YYMMDD (none: only a time of day), an antennas, amd amplitude in dBm.
 */
export function parsePassing(line: ReaderLine, location: string): ParsedRead | ParseProblem {
  const values = keyValues(line.text);
  const chip = readChip(values.get('c') ?? '');
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const date = values.get('d');
  const localTime = localTimeOf({
    date: date === undefined ? null : readShortDate(date),
    timeOfDayMs: readTimeOfDayMs(values.get('t') ?? ''),
  });
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  return {
    kind: 'read',
    lineNumber: line.number,
    raw: line.text,
    readerId: location,
    pointName: location,
    antenna: textOrNull(values.get('an')),
    localTime,
    sequenceNumber: null,
    chip,
    rssiDbm: amplitudeDbm(values.get('amd')),
    seen: null,
  };
}

/** `key=value|key=value`; the first of two equal keys counts. */
export function keyValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of text.split('|')) {
    const separator = pair.indexOf('=');
    const key = pair.slice(0, separator);
    if (separator > 0 && !values.has(key)) values.set(key, pair.slice(separator + 1));
  }
  return values;
}

function amplitudeDbm(text: string | undefined): number | null {
  return text !== undefined && /^-\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Math.round(Number(text)) : null;
}
