/** What is wrong with a text that somebody typed. */
export type TextProblem = 'TOO_SHORT' | 'TOO_LONG' | 'FORBIDDEN_CHARACTER';

/** Control characters and halves of surrogate pairs; lines and tabs are allowed where a text has lines. */
const FORBIDDEN_IN_LINE = /[\p{Cc}\p{Surrogate}]/u;
const FORBIDDEN_IN_LINES = /[\p{Surrogate}]|(?![\n\r\t])\p{Cc}/u;

/**
 * Trims a text and checks it.
 *
 * @param options.min fewest characters after trimming
 * @param options.max most characters; a character outside the basic plane counts once
 * @param options.hasLines true: line breaks and tabs are allowed
 */
export function checkText(options: {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly hasLines?: boolean;
}): { readonly text: string } | { readonly problem: TextProblem } {
  if (options.text.length > 4 * options.max + 1_000) return { problem: 'TOO_LONG' };
  const text = options.text.trim();
  const forbidden = options.hasLines ? FORBIDDEN_IN_LINES : FORBIDDEN_IN_LINE;
  if (forbidden.test(text)) return { problem: 'FORBIDDEN_CHARACTER' };
  const length = [...text].length;
  if (length < options.min) return { problem: 'TOO_SHORT' };
  if (length > options.max) return { problem: 'TOO_LONG' };
  return { text };
}
