import type { ParseProblem, ParseProblemCode } from './types.ts';

type Params = ParseProblem['params'];

const sentences: Readonly<Record<ParseProblemCode, (params: Params) => string>> = {
  'format-unknown': () =>
    'None of the known reader formats was recognised. Choose the reader that made this file.',
  'line-too-long': (p) =>
    `The line is longer than ${p.maxLength} characters and was skipped. Is this port or file the reader's?`,
  'not-a-record': () => 'This is no record of this reader. Choose the right reader if many lines say so.',
  'wrong-field-count': (p) =>
    `The line has ${p.found} fields where ${p.expected} were expected; it was probably cut off. Fetch it again from the reader.`,
  'wrong-length': (p) =>
    `The record has ${p.found} characters where ${p.expected} were expected; it was probably cut off. Fetch it again from the reader.`,
  'wrong-checksum': (p) =>
    `The checksum is ${p.found} and should be ${p.expected}: the record was damaged on its way. Fetch it again from the reader.`,
  'invalid-field': (p) =>
    `The field "${p.field}" can't be "${p.value}". Fetch the line again from the reader.`,
  'invalid-chip': (p) => `"${p.value}" is no chip code. Fetch the line again from the reader.`,
  'invalid-time': (p) => `"${p.value}" is no time. Fetch the line again from the reader.`,
  'invalid-date': (p) => `"${p.value}" is no date. Fetch the line again from the reader.`,
  'year-out-of-range': (p) =>
    `The year ${p.year} is not between ${p.first} and ${p.last}. Set the reader's clock, then correct these reads by hand.`,
  'batch-number-missing': (p) =>
    `The ${p.kind} message ends without its batch number. It is not acknowledged, so the reader sends it again.`,
};

/** What happened to which line and what to do, in English, for logs; pages translate `code` and `params`. */
export function describeParseProblem(problem: ParseProblem): string {
  return `Line ${problem.lineNumber}: ${sentences[problem.code](problem.params)}`;
}
