import { CsvError, parse } from 'csv-parse/sync';
import { inputProblem, type UserErrorFields } from '../../server/user-errors.ts';
import { decodeText } from './decode-text.ts';

/** A row as the file has it. */
export interface CsvRow {
  /** Line in the file that the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list: its header and its rows. */
export interface CsvFile {
  /** Each one different: a header that stands twice gets a number. */
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

export const MAX_ROWS = 200_000;
const DELIMITERS = [';', '\t', ','] as const;

/** Reads a list with `,`, `;` or tab between the cells and quotes around those that hold such; or says why not. */
export function readCsv(content: Uint8Array): CsvFile | UserErrorFields {
  const decoded = decodeText(content);
  if (!decoded.ok)
    return inputProblem({
      code: 'FILE_NOT_TEXT',
      params: { looksLike: decoded.looksLike },
      message: `This is ${decoded.looksLike}, not a text file. Save the list as CSV and upload that.`,
    });
  const text = decoded.text.replace(/^\uFEFF/, '');
  const delimiter = guessDelimiter(text);
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 2,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return toFile(records, delimiter);
  } catch (error) {
    if (error instanceof CsvError) return malformed(error);
    throw error;
  }
}

function toFile(
  records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[],
  delimiter: string,
): CsvFile | UserErrorFields {
  const [header, ...body] = records;
  if (header === undefined || body.length === 0)
    return inputProblem({
      code: 'FILE_EMPTY',
      message: 'The file has no rows below its header. Check that the right file was saved.',
    });
  if (body.length > MAX_ROWS)
    return inputProblem({
      code: 'FILE_TOO_MANY_ROWS',
      params: { max: MAX_ROWS },
      message: `The file has more than ${MAX_ROWS} rows. Split it and upload the parts.`,
    });
  const rows = body.map(({ record, info }) => ({
    line: info.lines - record.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0),
    cells: record,
  }));
  return { headers: uniqueHeaders(header.record), rows, delimiter };
}

function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((cell, position) => {
    const header = cell.trim().slice(0, 100).replaceAll('\u0000', '') || `#${position + 1}`;
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

/** The one of the three that stands most often in the header, outside of quotes. */
function guessDelimiter(text: string): string {
  const firstLine =
    text
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r\n|\n|\r/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function malformed(error: CsvError): UserErrorFields {
  const line = typeof error.lines === 'number' ? error.lines : 0;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return inputProblem({
      code: 'FILE_QUOTE_NOT_CLOSED',
      params: { line },
      message: `A quotation mark that opens before line ${line} is never closed. Close it or take it out.`,
    });
  return inputProblem({
    code: 'FILE_MALFORMED',
    params: { line },
    message: `The list can't be read from line ${line} on. Save it again as CSV.`,
  });
}
