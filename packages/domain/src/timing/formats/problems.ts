import type { ReaderLine } from './format.ts';
import type { ParseProblem, ParseProblemCode } from './types.ts';

const shownRawLength = 120;

/** What is wrong with one field, before it is known where the field stands. */
export interface FieldProblem {
  readonly code: ParseProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Whether a field's reader answered with a problem instead of a value. */
export function isFieldProblem(value: string | number | object | null): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** A problem of one line, with the line's beginning and without characters that no page or database can show. */
export function lineProblem(line: ReaderLine, problem: FieldProblem): ParseProblem {
  return { lineNumber: line.number, raw: showable(line.text), code: problem.code, params: problem.params };
}

export function notARecord(line: ReaderLine): ParseProblem {
  return lineProblem(line, { code: 'not-a-record', params: {} });
}

export function wrongFieldCount(line: ReaderLine, count: { expected: string; found: number }): ParseProblem {
  return lineProblem(line, { code: 'wrong-field-count', params: count });
}

export function wrongLength(line: ReaderLine, length: { expected: string; found: number }): ParseProblem {
  return lineProblem(line, { code: 'wrong-length', params: length });
}

export function invalidField(line: ReaderLine, params: { field: string; value: string }): ParseProblem {
  return lineProblem(line, {
    code: 'invalid-field',
    params: { field: params.field, value: showable(params.value) },
  });
}

/** The first 120 characters, with control characters and halves of characters replaced. */
export function showable(text: string): string {
  return Array.from(text.slice(0, shownRawLength), (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)
      ? '\ufffd'
      : character;
  }).join('');
}
