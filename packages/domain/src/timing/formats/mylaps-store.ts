import { asciiSum, hex2 } from './checksum.ts';
import { localTimeOf, readChip, readShortDate, readTimeOfDayMs, textOrNull } from './fields.ts';
import type { ReaderLine } from './format.ts';
import { isFieldProblem, lineProblem, wrongLength } from './problems.ts';
import type { ParsedRead, ParseProblem } from './types.ts';

/**
 * A record of version 1, 39 or 40 characters: chip [0:7], time [7:19], device, antennas, lap and counter, date
 * [-8:-2], and in the last two the sum of all characters before them, modulo 256, in hexadecimal.
 */
export function parseStoreRecord(line: ReaderLine, location: string): ParsedRead | ParseProblem {
  const { text } = line;
  if (text.length !== 39 && text.length !== 40)
    return wrongLength(line, { expected: '39, 40', found: text.length });
  const expected = hex2(asciiSum(text, 0, text.length - 2));
  const found = text.slice(-2).toLowerCase();
  if (expected !== found) return lineProblem(line, { code: 'wrong-checksum', params: { expected, found } });

  const chip = readChip(text.slice(0, 7));
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = localTimeOf({
    date: readShortDate(text.slice(-8, -2)),
    timeOfDayMs: readTimeOfDayMs(text.slice(7, 19)),
  });
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  const [, antennas] = text.slice(19, -8).trim().split(/ +/);
  return {
    kind: 'read',
    lineNumber: line.number,
    raw: text,
    readerId: location,
    pointName: location,
    antenna: textOrNull(antennas),
    localTime,
    sequenceNumber: null,
    chip,
    rssiDbm: null,
    seen: null,
  };
}
