import { localTimeOf, readDate, readTimeOfDayMs, textOrNull } from './fields.ts';
import type { ReaderLine } from './format.ts';
import { keyValues } from './mylaps-passing.ts';
import { type FieldProblem, isFieldProblem, lineProblem } from './problems.ts';
import type { ParsedRead, ParseProblem, ReaderLocalTime } from './types.ts';

/**
 * A marker: `t=11:03:40.347|mt=Gunshot|n=Gunshot 1`, or in the field also
 * `2025-04-13 05:57:56.027|ext-gun|Extern gunshot`. Markers other than guns are none of the race's (null).
 */
export function parseMarker(line: ReaderLine, location: string): ParsedRead | ParseProblem | null {
  const marker = line.text.includes('t=') ? keyedMarker(line.text) : plainMarker(line.text);
  if (isFieldProblem(marker.localTime)) return lineProblem(line, marker.localTime);
  if (!/gun/i.test(marker.type)) return null;
  return {
    kind: 'gun',
    lineNumber: line.number,
    raw: line.text,
    readerId: location,
    pointName: location,
    antenna: null,
    localTime: marker.localTime,
    sequenceNumber: null,
    name: textOrNull(marker.name),
  };
}

interface Marker {
  readonly localTime: ReaderLocalTime | FieldProblem;
  readonly type: string;
  readonly name: string;
}

function keyedMarker(text: string): Marker {
  const values = keyValues(text);
  return {
    localTime: localTimeOf({ date: null, timeOfDayMs: readTimeOfDayMs(values.get('t') ?? '') }),
    type: values.get('mt') ?? '',
    name: values.get('n') ?? '',
  };
}

function plainMarker(text: string): Marker {
  const [dateTime = '', type = '', name = ''] = text.split('|');
  const [date = '', time = ''] = dateTime.split(' ');
  return { localTime: localTimeOf({ date: readDate(date), timeOfDayMs: readTimeOfDayMs(time) }), type, name };
}
