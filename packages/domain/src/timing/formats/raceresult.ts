import {
  countOrNull,
  dbmOrNull,
  localTimeOf,
  readChip,
  readDate,
  readTimeOfDayMs,
  textOrNull,
} from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import { type FieldProblem, isFieldProblem, lineProblem, notARecord, wrongFieldCount } from './problems.ts';
import type { ParsedRead, ParseProblem, ReaderLocalTime } from './types.ts';

/**
 * RACE RESULT decoder, TCP 3601 and its files: `;` between the fields of a passing. The first seven are the
 * same in every protocol version; since 1.6 there are 20 (19 in the exporter's first layout, which lacks LoopOnly).
 * A pushed passing has `#P;` in front. Answers and notices start with a word in capitals or with `#`.
 * Source: RACE RESULT, Decoder Communication Protocol, Passing Record.
 */
export const raceresult = oneReadPerLine({
  id: 'raceresult',
  looksLike: /^(?:#P;)?\d+;[^;]*;(?:\d{4}-\d\d-\d\d)?;\d\d:\d\d:\d\d/,
  chatter: /^(?:#[A-OQ-Z]|[A-Z]{3})/,
  parse,
});

/** The layouts of the protocol versions; a line cut in the middle has another number of fields. */
const knownFieldCounts = new Set([7, 8, 9, 15, 16, 19]);
const fullFieldCount = 20;

/** The transponder that the decoder writes for its own start button. */
const markerTransponder = '99999';

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const record = line.text.startsWith('#P;') ? line.text.slice(3) : line.text;
  const fields = record.split(';');
  const [passingNumber = '', transponder = '', date = '', timeOfDay = ''] = fields;
  if (!/^\d+$/.test(passingNumber)) return notARecord(line);
  if (fields.length < fullFieldCount && !knownFieldCounts.has(fields.length))
    return wrongFieldCount(line, { expected: '7, 8, 9, 15, 16, 19, 20', found: fields.length });

  const chip = readChip(transponder);
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = readLocalTime(date, timeOfDay);
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);

  const base = {
    lineNumber: line.number,
    raw: line.text,
    ...boxOf(fields),
    localTime,
    sequenceNumber: countOrNull(passingNumber),
  };
  if (chip === markerTransponder) return { kind: 'gun', ...base, name: null };
  return { kind: 'read', ...base, chip, rssiDbm: dbmOrNull(fields[6]), seen: null };
}

/** Without GPS the date is `0000-00-NN`, NN midnights after switching on; exporters may leave it empty. */
function readLocalTime(date: string, timeOfDay: string): ReaderLocalTime | FieldProblem {
  const clockDay = /^0000-00-(\d\d)$/.exec(date)?.[1];
  const localTime = localTimeOf({
    date: clockDay !== undefined || date === '' ? null : readDate(date),
    timeOfDayMs: readTimeOfDayMs(timeOfDay),
  });
  if (isFieldProblem(localTime) || clockDay === undefined) return localTime;
  return { ...localTime, clockDay: Number(clockDay) };
}

function boxOf(fields: readonly string[]): {
  readerId: string | null;
  pointName: string | null;
  antenna: string | null;
} {
  const count = fields.length;
  const isActive = fields[8] === '1';
  const loop = count >= 15 && isActive ? textOrNull(fields[10]) : null;
  if (count < 19) return { readerId: null, pointName: null, antenna: loop };
  const shift = count >= fullFieldCount ? 0 : 1;
  const boxName = textOrNull(fields[16 - shift]);
  return {
    readerId: textOrNull(fields[19 - shift]) ?? boxName,
    pointName: boxName,
    antenna: loop ?? textOrNull(fields[18 - shift]),
  };
}
