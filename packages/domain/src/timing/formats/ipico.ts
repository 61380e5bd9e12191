import { asciiSum, hex2 } from './checksum.ts';
import { localTimeOf, readCompactTimeOfDayMs, readShortDate } from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import { invalidField, isFieldProblem, lineProblem, notARecord, wrongLength } from './problems.ts';
import type { ParsedChipRead, ParsedRead, ParseProblem } from './types.ts';

/**
 * IPICO, file and TCP 10000: `aa RR TTTTTTTTTTTT IIQQ YYMMDD HHMMSS CC KK[FS|LS]` without the blanks.
 * The hundredths CC are hexadecimal (00 to 63), a known trap: taken as decimal, a third of all reads is lost.
 * KK is the sum of the ASCII codes from RR to the last character before it, modulo 256.
 * Records of timing mats (TTO) have antenna, power and status before the checksum: 42 characters.
 */
export const ipico = oneReadPerLine({
  id: 'ipico',
  looksLike: /^aa[0-9a-fA-F]{16,}/,
  // Lines that start with `ab` answer commands.
  chatter: /^ab[0-9a-fA-F]*$/,
  parse,
});

const plainLength = 36;
const matLength = 42;
const hexBody = /^aa[0-9a-fA-F]+$/;

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const { text } = line;
  if (!text.startsWith('aa')) return notARecord(line);
  const suffix = text.slice(-2);
  const body = suffix === 'FS' || suffix === 'LS' ? text.slice(0, -2) : text;
  if (body.length !== plainLength && body.length !== matLength)
    return wrongLength(line, { expected: '36, 38, 42, 44', found: text.length });
  if (!hexBody.test(body)) return invalidField(line, { field: 'record', value: body });

  const expected = asciiSum(body, 2, body.length - 2);
  const found = Number.parseInt(body.slice(-2), 16);
  if (expected !== found)
    return lineProblem(line, {
      code: 'wrong-checksum',
      params: { expected: hex2(expected), found: hex2(found) },
    });

  const hundredths = Number.parseInt(body.slice(32, 34), 16);
  if (hundredths > 99) return invalidField(line, { field: 'hundredths', value: body.slice(32, 34) });
  const wholeSecondMs = readCompactTimeOfDayMs(body.slice(26, 32));
  const localTime = localTimeOf({
    date: readShortDate(body.slice(20, 26)),
    timeOfDayMs: typeof wholeSecondMs === 'number' ? wholeSecondMs + hundredths * 10 : wholeSecondMs,
  });
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);

  return {
    kind: 'read',
    lineNumber: line.number,
    raw: text,
    readerId: body.slice(2, 4),
    pointName: null,
    antenna: body.length === matLength ? body.slice(34, 36) : null,
    localTime,
    sequenceNumber: null,
    chip: body.slice(4, 16),
    rssiDbm: null,
    seen: seenOf(suffix, body),
  };
}

function seenOf(suffix: string, body: string): ParsedChipRead['seen'] {
  if (suffix === 'FS') return 'first';
  if (suffix === 'LS') return 'last';
  if (body.length !== matLength) return null;
  const status = Number.parseInt(body.slice(38, 40), 16);
  if ((status & 0x80) !== 0) return 'first';
  return (status & 0x40) !== 0 ? 'last' : null;
}
