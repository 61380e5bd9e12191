import { localTimeOf, readChip, readDate, readTimeOfDayMs } from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import { invalidField, isFieldProblem, lineProblem, notARecord, wrongFieldCount } from './problems.ts';
import type { ParsedRead, ParseProblem } from './types.ts';

/**
 * J-Chip, TCP 53135, lines end with CR: `DJ<tag> HH:MM:SS.ffffff 10  <index, hex>      C7 date=YYYYMMDD`.
 * Bridges for Impinj and Alien readers speak it too, some with another letter after the D. Old receivers leave
 * the date out. The receiver's name (N), the time (GT) and the answer to "send" (S) are other talk.
 */
export const jchip = oneReadPerLine({
  id: 'jchip',
  looksLike: /^D[A-Z]\S+ +\d\d:\d\d:\d\d/,
  chatter: /^(?:N\d{4}|GT|S\d{4})/,
  parse,
});

const datePrefix = 'date=';

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const fields = line.text.split(/ +/);
  const [start = '', time = '', , index = '', , dateField] = fields;
  if (!/^D[A-Z]/.test(start)) return notARecord(line);
  if (fields.length !== 5 && fields.length !== 6)
    return wrongFieldCount(line, { expected: '5, 6', found: fields.length });
  if (!/^[0-9A-Fa-f]{1,8}$/.test(index)) return invalidField(line, { field: 'index', value: index });
  if (dateField !== undefined && !dateField.startsWith(datePrefix))
    return invalidField(line, { field: 'date', value: dateField });

  const chip = readChip(start.slice(2));
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = localTimeOf({
    date: dateField === undefined ? null : readDate(dashed(dateField.slice(datePrefix.length))),
    timeOfDayMs: readTimeOfDayMs(time),
  });
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  return {
    kind: 'read',
    lineNumber: line.number,
    raw: line.text,
    readerId: null,
    pointName: null,
    antenna: null,
    localTime,
    sequenceNumber: Number.parseInt(index, 16),
    chip,
    rssiDbm: null,
    seen: null,
  };
}

function dashed(compactDate: string): string {
  return compactDate.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}
