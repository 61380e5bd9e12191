import { localTimeOf, readChip, readDate, readTimeOfDayMs } from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import {
  type FieldProblem,
  invalidField,
  isFieldProblem,
  lineProblem,
  notARecord,
  showable,
  wrongFieldCount,
} from './problems.ts';
import type { ParsedRead, ParseProblem, ReaderLocalTime } from './types.ts';

/**
 * Files of the RFID Ultra: `port,chip,bib,"[yyyy-MM-dd ]HH:mm:ss.SSS"[,reader,port]`, with or without quotes.
 * Port 0 with chip 0 is a start.
 */
export const ultraFile = oneReadPerLine({
  id: 'ultra-file',
  looksLike: /^"?\d{1,2}"?,[^,]+,[^,]*,"?(?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d/,
  chatter: /^"?port"?,/i,
  parse,
});

const startChip = '0';

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const fields = line.text.split(',').map(unquoted);
  const [port = '', chipText = '', , time = ''] = fields;
  if (!/^\d{1,3}$/.test(port)) return notARecord(line);
  if (fields.length < 4 || fields.length > 6)
    return wrongFieldCount(line, { expected: '4, 5, 6', found: fields.length });

  const chip = readChip(chipText);
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = readLocalTime(time);
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  if (port === '0' && chip !== startChip) return invalidField(line, { field: 'port', value: port });

  const base = {
    lineNumber: line.number,
    raw: line.text,
    readerId: null,
    pointName: null,
    antenna: port,
    localTime,
    sequenceNumber: null,
  };
  if (chip === startChip) return { kind: 'gun', ...base, name: null };
  return { kind: 'read', ...base, chip, rssiDbm: null, seen: null };
}

function readLocalTime(text: string): ReaderLocalTime | FieldProblem {
  // A quote that was opened and never closed: the line was cut off.
  if (text.startsWith('"')) return { code: 'invalid-time', params: { value: showable(text) } };
  const separator = text.indexOf(' ');
  return localTimeOf({
    date: separator < 0 ? null : readDate(text.slice(0, separator)),
    timeOfDayMs: readTimeOfDayMs(text.slice(separator + 1)),
  });
}

function unquoted(field: string): string {
  const trimmed = field.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')
    ? trimmed.slice(1, -1)
    : trimmed;
}
