import { countOrNull, localTimeOf, readChip, readDate, readTimeOfDayMs, textOrNull } from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import { type FieldProblem, isFieldProblem, lineProblem, notARecord, wrongFieldCount } from './problems.ts';
import type { ParsedRead, ParseProblem, ReaderLocalTime } from './types.ts';

/**
 * ChronoTrack SimpleClient, TCP 3000: `protocol~line number~point~tag~time~occurrence~reader~antenna`.
 * The time is a time of day, or `yyyy-MM-ddThh:mm:ss.ss` where the server asked for `time-format=iso`.
 * A gun has `guntime` in place of the tag.
 */
export const chronotrack = oneReadPerLine({
  id: 'chronotrack',
  looksLike: /^CT\d\d_\d\d~/,
  chatter:
    /^(?:CTP\d\d|SimpleClient|ack|err|ping|start|stop|guntime|authorize|newlocation|location|getlocations|geteventinfo|getconnectionid)(?:~|$)/,
  parse,
});

const fieldCount = 8;
const gunTag = 'guntime';

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const fields = line.text.split('~');
  const [protocol = '', lineNumber, point, tag = '', time = '', , reader, antenna] = fields;
  if (!/^CT\d\d_\d\d$/.test(protocol)) return notARecord(line);
  if (fields.length !== fieldCount)
    return wrongFieldCount(line, { expected: String(fieldCount), found: fields.length });

  const chip = readChip(tag);
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const localTime = readLocalTime(time);
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);

  const base = {
    lineNumber: line.number,
    raw: line.text,
    readerId: textOrNull(reader),
    pointName: textOrNull(point),
    antenna: textOrNull(antenna),
    localTime,
    sequenceNumber: countOrNull(lineNumber),
  };
  if (chip === gunTag) return { kind: 'gun', ...base, name: textOrNull(point) };
  return { kind: 'read', ...base, chip, rssiDbm: null, seen: null };
}

function readLocalTime(text: string): ReaderLocalTime | FieldProblem {
  const separator = text.indexOf('T');
  if (separator < 0) return localTimeOf({ date: null, timeOfDayMs: readTimeOfDayMs(text) });
  return localTimeOf({
    date: readDate(text.slice(0, separator)),
    timeOfDayMs: readTimeOfDayMs(text.slice(separator + 1)),
  });
}
