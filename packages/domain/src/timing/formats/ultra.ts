import { countOrNull, dbmOrNull, readChip, readDate, textOrNull } from './fields.ts';
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
 * RFID Timing Ultra and Joey, TCP 23:
 * `0,chip,seconds since 1980-01-01 local time,ms,antenna,rssi,isRewind,reader,box,readerTime,startTime,logId`.
 * Chip 0 is the start button. Status, voltage, settings and the time are sent on the same line.
 */
export const ultra = oneReadPerLine({
  id: 'ultra',
  looksLike: /^[01],[^,]*,\d+,\d{1,3},\d+,-?\d+,/,
  // A control character opens a binary status record.
  chatter: /^(?:[^ -\uffff]|V|S|U|u|Connected|\d{1,2}:\d\d:\d\d)/,
  parse,
});

const fieldCount = 12;
const msPerDay = 86_400_000;
const epoch1980Ms = Date.UTC(1980, 0, 1);
const startChip = '0';

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const fields = line.text.split(',');
  const [type, chipText = '', seconds = '', millis = '', antenna = '', rssi, , , box, , , logId] = fields;
  if (type !== '0' && type !== '1') return notARecord(line);
  if (fields.length !== fieldCount)
    return wrongFieldCount(line, { expected: String(fieldCount), found: fields.length });

  const chip = readChip(chipText);
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = readLocalTime(seconds, millis);
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  // Nothing but the start button is on port 0.
  if (antenna === '0' && chip !== startChip) return invalidField(line, { field: 'antenna', value: antenna });

  const base = {
    lineNumber: line.number,
    raw: line.text,
    readerId: textOrNull(box),
    pointName: null,
    antenna: textOrNull(antenna),
    localTime,
    sequenceNumber: countOrNull(logId),
  };
  if (chip === startChip) return { kind: 'gun', ...base, name: null };
  return { kind: 'read', ...base, chip, rssiDbm: dbmOrNull(rssi), seen: null };
}

function readLocalTime(seconds: string, millis: string): ReaderLocalTime | FieldProblem {
  if (!/^\d{1,11}$/.test(seconds)) return { code: 'invalid-time', params: { value: showable(seconds) } };
  if (!/^\d{1,3}$/.test(millis)) return { code: 'invalid-time', params: { value: showable(millis) } };
  const asIfUtcMs = epoch1980Ms + Number(seconds) * 1000 + Number(millis);
  const timeOfDayMs = asIfUtcMs % msPerDay;
  const date = readDate(new Date(asIfUtcMs).toISOString().slice(0, 10));
  return isFieldProblem(date) ? date : { date, timeOfDayMs, clockDay: null };
}
