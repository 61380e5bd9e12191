import { localTimeOf, readChip, readDate, readTimeOfDayMs } from './fields.ts';
import { oneReadPerLine, type ReaderLine } from './format.ts';
import { isFieldProblem, lineProblem, wrongFieldCount } from './problems.ts';
import type { ParsedRead, ParseProblem } from './types.ts';

/** Files of the Impinj bridge: a header that starts with `Tag`, then `tag,yyyy/mm/dd hh:mm:ss.ffffff`. */
export const impinj = oneReadPerLine({
  id: 'impinj',
  looksLike: /^[^,]+,\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d/,
  chatter: /^Tag/,
  parse,
});

function parse(line: ReaderLine): ParsedRead | ParseProblem {
  const fields = line.text.split(',');
  const [tag = '', dateTime = ''] = fields;
  if (fields.length !== 2) return wrongFieldCount(line, { expected: '2', found: fields.length });

  const chip = readChip(tag.trim());
  if (isFieldProblem(chip)) return lineProblem(line, chip);
  const [date = '', time = ''] = dateTime.trim().split(' ');
  const localTime = localTimeOf({ date: readDate(date), timeOfDayMs: readTimeOfDayMs(time) });
  if (isFieldProblem(localTime)) return lineProblem(line, localTime);
  return {
    kind: 'read',
    lineNumber: line.number,
    raw: line.text,
    readerId: null,
    pointName: null,
    antenna: null,
    localTime,
    sequenceNumber: null,
    chip,
    rssiDbm: null,
    seen: null,
  };
}
