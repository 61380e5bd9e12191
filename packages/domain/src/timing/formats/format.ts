import type { MylapsMessage, ParsedRead, ParseProblem, ReadFormat } from './types.ts';

/** One line or message without its end; `text` has no padding and no control characters. */
export interface ReaderLine {
  readonly number: number;
  readonly text: string;
}

/** Where a format puts what it finds in a line. */
export interface ReadSink {
  readonly reads: ParsedRead[];
  readonly problems: ParseProblem[];
  readonly messages: MylapsMessage[];
}

/** How one reader format is recognised and read. */
export interface FormatReader {
  readonly id: ReadFormat;
  /** Characters that end a line besides CR, LF and CRLF. */
  readonly extraLineEnd?: string;
  /** Longest line in UTF-16 units. */
  readonly maxLineLength: number;
  /** Whether the line has the outer shape of this format's records, right or wrong inside. */
  looksLike(text: string): boolean;
  /** Other things the reader says, and headers of files. */
  isChatter(line: ReaderLine): boolean;
  /** Adds reads, problems and messages; adding none means that the line is ignored. */
  parseLine(line: ReaderLine, sink: ReadSink): void;
}

/** Longer than any record of any reader; protects against a socket that never ends its line. */
export const maxRecordLength = 4096;

/** A format with at most one read per line. */
export function oneReadPerLine(options: {
  readonly id: ReadFormat;
  readonly looksLike: RegExp;
  readonly chatter: RegExp;
  readonly parse: (line: ReaderLine) => ParsedRead | ParseProblem;
}): FormatReader {
  return {
    id: options.id,
    maxLineLength: maxRecordLength,
    looksLike: (text) => options.looksLike.test(text),
    isChatter: (line) => options.chatter.test(line.text),
    parseLine: (line, sink) => {
      const outcome = options.parse(line);
      if ('code' in outcome) sink.problems.push(outcome);
      else sink.reads.push(outcome);
    },
  };
}
