import type { FormatReader, ReaderLine, ReadSink } from './format.ts';
import { parseMarker } from './mylaps-marker.ts';
import { parsePassing } from './mylaps-passing.ts';
import { parseStoreRecord } from './mylaps-store.ts';
import { lineProblem, notARecord } from './problems.ts';
import type { ParsedRead, ParseProblem } from './types.ts';

/**
 * MYLAPS Timing & Scoring, TCP 3097: messages `location@Function@…@$`. The functions Store (version 1), Passing
 * (version 2) and Marker carry records and a batch number; a batch without an acknowledgement is sent again and
 * again. All messages are handed on, so that the connection can answer; the answers are not made here.
 * Records of a message that was cut off are kept when they are whole; it has no batch number then.
 * Saved logs of a connection, one message per line behind its time and direction, are read as well.
 */
export const mylaps: FormatReader = {
  id: 'mylaps',
  extraLineEnd: '$',
  maxLineLength: 16_384,
  looksLike: (text) => messageStart.test(messageOf(text)),
  isChatter: (line) => messageOf(line.text) === '',
  parseLine,
};

const longestLocation = 100;

const messageStart =
  /^[^@]+@(?:Store|Passing|Marker|Pong|Ping|AckPing|AckPong|GetInfo|AckGetInfo|GetLocations)@/;

/** `2025-04-13T01:57:56.176Z » from client: ` and its kin. */
const logPrefix = /^\d{4}-\d\d-\d\dT[\d:.]+Z (?:\S{1,4} +)?(?:message|from client|to +client):/;

type RecordParser = (line: ReaderLine, location: string) => ParsedRead | ParseProblem | null;

const recordParsers: Readonly<Record<string, RecordParser | undefined>> = {
  Store: parseStoreRecord,
  Passing: parsePassing,
  Marker: parseMarker,
};

function parseLine(line: ReaderLine, sink: ReadSink): void {
  const parts = messageOf(line.text).split('@');
  const [location = '', kind = ''] = parts;
  const hasLocation = location !== '' && location.length <= longestLocation;
  if (parts.length < 3 || !hasLocation || !/^[A-Za-z]{1,32}$/.test(kind)) {
    sink.problems.push(notARecord(line));
    return;
  }
  const parseRecord = Object.hasOwn(recordParsers, kind) ? recordParsers[kind] : undefined;
  const records = parts.slice(2);
  const isComplete = records.at(-1) === '';
  if (isComplete) records.pop();
  const hasNumber = isComplete && parseRecord !== undefined && /^\d{1,10}$/.test(records.at(-1) ?? '');
  const batchNumber = hasNumber ? (records.pop() ?? null) : null;
  sink.messages.push({ lineNumber: line.number, location, kind, batchNumber });
  if (parseRecord === undefined) return;

  for (const text of records) {
    const outcome = parseRecord({ number: line.number, text }, location);
    if (outcome === null) continue;
    if ('code' in outcome) sink.problems.push(outcome);
    else sink.reads.push(outcome);
  }
  if (!hasNumber) sink.problems.push(lineProblem(line, { code: 'batch-number-missing', params: { kind } }));
}

function messageOf(text: string): string {
  return text.replace(logPrefix, '').trimStart();
}
