import { detectReadFormat } from './detect.ts';
import { showable } from './problems.ts';
import { createReadParser } from './read-parser.ts';
import type { MylapsMessage, ParsedRead, ParseProblem, ReadBatch, ReadFormat } from './types.ts';

export interface ParsedReads extends ReadBatch {
  /** Null when no format was given and none was recognised: then there is one problem and no read. */
  readonly format: ReadFormat | null;
}

/** Problems that are kept with their lines; of a large file of something else the rest is only counted. */
const keptProblems = 1000;

/** So that a large text is not held in memory a second time, cut into lines. */
const chunkLength = 65_536;

/** Reads a whole text in the given format or in the one that its first lines show. Never throws. */
export function parseReads(options: { readonly text: string; readonly format?: ReadFormat }): ParsedReads {
  const { text } = options;
  const format = options.format ?? detectReadFormat(text);
  if (format === null) return unknownFormat(text);

  const parser = createReadParser(format);
  const reads: ParsedRead[] = [];
  const problems: ParseProblem[] = [];
  const messages: MylapsMessage[] = [];
  let problemCount = 0;
  let ignored = 0;
  let lineCount = 0;

  function add(batch: ReadBatch): void {
    for (const read of batch.reads) reads.push(read);
    for (const message of batch.messages) messages.push(message);
    for (const problem of batch.problems) if (problems.length < keptProblems) problems.push(problem);
    problemCount += batch.problemCount;
    ignored += batch.ignored;
    lineCount += batch.lineCount;
  }

  for (let start = 0; start < text.length; start += chunkLength)
    add(parser.push(text.slice(start, start + chunkLength)));
  add(parser.end());
  return { format, reads, problems, problemCount, messages, ignored, lineCount };
}

function unknownFormat(text: string): ParsedReads {
  const firstLine = text.split(/[\r\n]/, 1)[0] ?? '';
  const problem: ParseProblem = {
    lineNumber: 1,
    raw: showable(firstLine),
    code: 'format-unknown',
    params: {},
  };
  return {
    format: null,
    reads: [],
    problems: [problem],
    problemCount: 1,
    messages: [],
    ignored: 0,
    lineCount: 0,
  };
}
