import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeParseProblem,
  detectReadFormat,
  type ParsedRead,
  parseReads,
  type ReadFormat,
  readFormats,
} from './index.ts';

interface ExpectedMessage {
  readonly location: string;
  readonly kind: string;
  readonly batchNumber: string | null;
}

interface Vectors {
  readonly format: ReadFormat;
  readonly valid: readonly {
    readonly name: string;
    readonly line: string;
    readonly reads: readonly Readonly<Record<string, unknown>>[];
    readonly messages?: readonly ExpectedMessage[];
  }[];
  readonly invalid: readonly {
    readonly name: string;
    readonly line: string;
    readonly code: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }[];
  readonly ignored: readonly {
    readonly name: string;
    readonly line: string;
    readonly messages?: readonly ExpectedMessage[];
  }[];
}

const folder = new URL('../../../test-vectors/timing/formats/', import.meta.url);
const allVectors = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vectors,
);

it('there are vectors for every format', () => {
  expect(allVectors.map(({ format }) => format).sort()).toEqual([...readFormats].sort());
});

describe.each(allVectors)('$format', ({ format, valid, invalid, ignored }) => {
  it.each(valid)('reads: $name', ({ line, reads, messages = [] }) => {
    const result = parseReads({ text: line, format });
    expect(result.problems).toEqual([]);
    expect(result.reads).toHaveLength(reads.length);
    for (const [index, expected] of reads.entries())
      expect(flat(result.reads[index])).toMatchObject(expected);
    expect(result.messages).toEqual(messages.map((message) => expect.objectContaining(message)));
  });

  it.each(invalid)('reports: $name', ({ line, code, params }) => {
    const { problems } = parseReads({ text: `\n${line}\n`, format });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ lineNumber: 2, code, ...(params === undefined ? {} : { params }) });
    expect(problems.map(describeParseProblem)).toEqual([expect.stringMatching(/^Line 2: (?!.*undefined)/)]);
  });

  it.each(ignored)('leaves out: $name', ({ line, messages = [] }) => {
    const result = parseReads({ text: line, format });
    expect(result).toMatchObject({ reads: [], problems: [], ignored: 1, lineCount: 1 });
    expect(result.messages).toEqual(messages.map((message) => expect.objectContaining(message)));
  });

  it('is recognised by its records, also where most of them are damaged', () => {
    expect(detectReadFormat(valid.map(({ line }) => line).join('\r\n'))).toBe(format);
    const [first] = valid;
    expect(detectReadFormat([...invalid, first].map((vector) => vector?.line).join('\n'))).toBe(format);
  });

  it('a bad line never stops the rest', () => {
    const lines = [...invalid, ...valid].map(({ line }) => line.trim());
    const mixed = parseReads({ text: lines.join('\n'), format });
    expect(mixed.reads.length).toBeGreaterThanOrEqual(valid.flatMap(({ reads }) => reads).length);
    expect(mixed.problems.map(({ lineNumber }) => lineNumber)).toEqual(invalid.map((_, index) => index + 1));
  });

  it('reads in the wrong order stay in the order of their lines', () => {
    const lines = valid.map(({ line }) => line.trim()).reverse();
    const numbers = parseReads({ text: lines.join('\n'), format }).reads.map(({ lineNumber }) => lineNumber);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(valid.length);
  });
});

/** A read with its local time in words. */
function flat(read: ParsedRead | undefined): Readonly<Record<string, unknown>> {
  if (read === undefined) return {};
  const { date, timeOfDayMs, clockDay } = read.localTime;
  return { ...read, date, clockDay, timeOfDay: new Date(timeOfDayMs).toISOString().slice(11, -1) };
}
