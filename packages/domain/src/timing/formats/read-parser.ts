import type { FormatReader, ReadSink } from './format.ts';
import { formatReader } from './formats.ts';
import { createLineSplitter, type SplitLine } from './line-splitter.ts';
import { lineProblem, notARecord } from './problems.ts';
import type { ReadBatch, ReadFormat } from './types.ts';

export interface ReadParser {
  /** What is complete with this piece of text. */
  readonly push: (chunk: string) => ReadBatch;
  /** The last line, if it has no end: at the end of a file, or when the connection is lost. */
  readonly end: () => ReadBatch;
}

/**
 * Reads one connection or one file piece by piece, with bounded memory; where the pieces are cut makes no
 * difference. After a new connection use a new parser. Never throws.
 */
export function createReadParser(format: ReadFormat): ReadParser {
  const reader = formatReader(format);
  const splitter = createLineSplitter({
    maxLineLength: reader.maxLineLength,
    extraLineEnd: reader.extraLineEnd,
  });
  return {
    push: (chunk) => readLines(reader, splitter.push(chunk)),
    end: () => readLines(reader, splitter.end()),
  };
}

function readLines(reader: FormatReader, lines: readonly SplitLine[]): ReadBatch {
  const sink: ReadSink = { reads: [], problems: [], messages: [] };
  let ignored = 0;
  for (const line of lines) {
    const found = sink.reads.length + sink.problems.length;
    readLine(reader, line, sink);
    if (sink.reads.length + sink.problems.length === found) ignored++;
  }
  return { ...sink, problemCount: sink.problems.length, ignored, lineCount: lines.length };
}

function readLine(reader: FormatReader, split: SplitLine, sink: ReadSink): void {
  const line = { number: split.number, text: withoutPadding(split.text) };
  if (split.isTooLong) {
    const params = { maxLength: reader.maxLineLength };
    sink.problems.push(lineProblem(line, { code: 'line-too-long', params }));
    return;
  }
  if (line.text === '' || reader.isChatter(line)) return;
  if (hasControlCharacter(line.text)) sink.problems.push(notARecord(line));
  else reader.parseLine(line, sink);
}

/** Without the byte order mark, blanks around the line and the NULs that MYLAPS puts before its messages. */
function withoutPadding(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 0) start++;
  return (start === 0 ? text : text.slice(start)).trim();
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
