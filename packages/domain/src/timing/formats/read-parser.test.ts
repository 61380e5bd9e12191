import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReadParser, parseReads, type ReadBatch, type ReadFormat, readFormats } from './index.ts';

const folder = new URL('../../../test-vectors/timing/formats/', import.meta.url);
const knownLines = readdirSync(folder).flatMap((file) => {
  const vectors = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Readonly<
    Record<'valid' | 'invalid' | 'ignored', readonly { readonly line: string }[]>
  >;
  return [...vectors.valid, ...vectors.invalid, ...vectors.ignored].map(({ line }) => line);
});

/** Lines of all formats, whole, cut off or damaged, among garbage, with every kind of line end. */
const anyPiece = fc.oneof(
  fc.constantFrom(...knownLines),
  fc.tuple(fc.constantFrom(...knownLines), fc.nat(60)).map(([line, length]) => line.slice(0, length)),
  fc
    .tuple(fc.constantFrom(...knownLines), fc.nat(60), fc.string({ unit: 'binary', maxLength: 2 }))
    .map(([line, at, damage]) => line.slice(0, at) + damage + line.slice(at + 1)),
  fc.constantFrom('\n', '\r\n', '\r', '$', '@', ';', ',', '~', '|', '\0', '\u0003', '\ufeff', ' '),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anyText = fc
  .array(fc.tuple(anyPiece, fc.constantFrom('', '\n', '\r\n', '\r', '$')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));
const anyFormat = fc.constantFrom(...readFormats);

function inPieces(format: ReadFormat, chunks: readonly string[]): ReadBatch {
  const parser = createReadParser(format);
  const batches = [...chunks.map((chunk) => parser.push(chunk)), parser.end()];
  const sum = (pick: (batch: ReadBatch) => number) =>
    batches.reduce((total, batch) => total + pick(batch), 0);
  return {
    reads: batches.flatMap(({ reads }) => reads),
    problems: batches.flatMap(({ problems }) => problems),
    messages: batches.flatMap(({ messages }) => messages),
    problemCount: sum(({ problemCount }) => problemCount),
    ignored: sum(({ ignored }) => ignored),
    lineCount: sum(({ lineCount }) => lineCount),
  };
}

function cut(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((place, index) => text.slice(place, places[index] ?? text.length));
}

describe('every format', () => {
  it('accounts for every line of any text, and never throws', () => {
    fc.assert(
      fc.property(anyFormat, anyText, (format, text) => {
        const result = parseReads({ text, format });
        const lines = new Set([...result.reads, ...result.problems].map(({ lineNumber }) => lineNumber));
        expect(lines.size + result.ignored).toBe(result.lineCount);
        expect(result.problemCount).toBe(result.problems.length);
        for (const { raw } of result.problems) expect(raw.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 1500 },
    );
  });

  it('recognises a format or says that it knows none, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { format, problems } = parseReads({ text });
        if (format === null) expect(problems.map(({ code }) => code)).toEqual(['format-unknown']);
      }),
    );
  });

  it('gives the same wherever the stream is cut', () => {
    fc.assert(
      fc.property(anyFormat, anyText, fc.array(fc.nat(2000), { maxLength: 30 }), (format, text, cuts) => {
        const { format: _, ...whole } = parseReads({ text, format });
        expect(inPieces(format, cut(text, cuts))).toEqual(whole);
        expect(inPieces(format, [...(text.match(/[\s\S]/g) ?? [])])).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it.each(readFormats)('%s: text that no page or database can hold is not in what is kept', (format) => {
    const withNul = knownLines.map((line) => `${line.slice(0, 5)}\0${line.slice(5)}`).join('\n');
    const { reads, problems } = parseReads({ text: withNul, format });
    for (const { raw } of [...reads, ...problems]) expect(raw).not.toContain('\0');
  });
});

describe('a socket', () => {
  const line = 'aa400000000123450a2a01123018455927a7';

  it('full of garbage without a line end costs one problem, and the reader is heard again behind it', () => {
    const parser = createReadParser('ipico');
    const garbage = 'ÿ\0\u0003x'.repeat(16_384);
    let problems = 0;
    for (let chunk = 0; chunk < 256; chunk++) problems += parser.push(garbage).problemCount;
    expect(problems).toBe(1);
    expect(parser.push(`\r\n${line}\r\n`)).toMatchObject({ reads: [{ lineNumber: 2 }], problems: [] });
  });

  it('opened in the middle of a line loses only that line', () => {
    const result = inPieces('ipico', [`${line.slice(11)}\r\n${line}\r\n`]);
    expect(result.problems.map(({ code }) => code)).toEqual(['not-a-record']);
    expect(result.reads).toHaveLength(1);
  });

  it('closed in the middle of a line keeps what came before', () => {
    const result = inPieces('ipico', [`${line}\r\n${line.slice(0, 20)}`]);
    expect(result.reads).toHaveLength(1);
    expect(result.problems).toMatchObject([{ lineNumber: 2, code: 'wrong-length' }]);
  });
});

describe('checksums', () => {
  it('one damaged character of an IPICO record never makes another read', () => {
    const line = 'aa400000000123450a2a01123018455927a7';
    const printable = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.nat(line.length - 1), printable, (at, damage) => {
        const { reads } = parseReads({
          text: line.slice(0, at) + damage + line.slice(at + 1),
          format: 'ipico',
        });
        const localTime = { date: '2001-12-30', timeOfDayMs: 67_559_390, clockDay: null };
        for (const read of reads)
          expect(read).toMatchObject({ chip: '000000012345', readerId: '40', localTime });
      }),
    );
  });

  it('one damaged character of a MYLAPS batch costs that record alone', () => {
    const record = 'KV8658316:13:57.417 3 0F  1000025030870';
    fc.assert(
      fc.property(fc.nat(record.length - 1), fc.constantFrom('x', '0', ' ', '9'), (at, damage) => {
        const damaged = record.slice(0, at) + damage + record.slice(at + 1);
        const text = `Finish@Store@${record}@${damaged}@${record}@3@$`;
        const { reads, problems, messages } = parseReads({ text, format: 'mylaps' });
        expect(reads.length + problems.length).toBe(3);
        expect(reads.length).toBe(damaged === record ? 3 : 2);
        expect(messages).toMatchObject([{ kind: 'Store', batchNumber: '3' }]);
      }),
    );
  });
});

describe('a large file of something else', () => {
  it('keeps the first thousand problems and counts the rest', () => {
    const result = parseReads({ text: 'x\n'.repeat(5000), format: 'ipico' });
    expect(result.problems).toHaveLength(1000);
    expect(result.problemCount).toBe(5000);
  });

  it('of no known format is one problem that shows its first line', () => {
    expect(parseReads({ text: 'Dear timekeeper,\r\nhello' })).toMatchObject({
      format: null,
      reads: [],
      problems: [{ lineNumber: 1, code: 'format-unknown', raw: 'Dear timekeeper,' }],
    });
  });

  it('that is empty holds nothing', () => {
    expect(parseReads({ text: '', format: 'ipico' })).toMatchObject({
      reads: [],
      problems: [],
      lineCount: 0,
    });
  });
});

describe('MYLAPS messages', () => {
  it('are handed on in order, also those without reads, so that a connection can answer', () => {
    const text = 'Start@Pong@$Start@AckPing@$\r\nStart@Store@KV8658316:13:57.417 3 0F  1000025030870@7@$';
    expect(parseReads({ text, format: 'mylaps' }).messages).toEqual([
      { lineNumber: 1, location: 'Start', kind: 'Pong', batchNumber: null },
      { lineNumber: 2, location: 'Start', kind: 'AckPing', batchNumber: null },
      { lineNumber: 3, location: 'Start', kind: 'Store', batchNumber: '7' },
    ]);
  });

  it('cut off in a record keep the whole ones and have no number to acknowledge', () => {
    const text = 'Start@Store@KV8658316:13:57.417 3 0F  1000025030870@KV8658316:14';
    const { reads, problems, messages } = parseReads({ text, format: 'mylaps' });
    expect(reads).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['wrong-length', 'batch-number-missing']);
    expect(messages).toMatchObject([{ batchNumber: null }]);
  });
});
