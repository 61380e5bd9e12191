import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from './index.ts';

const short = { maxLineLength: 10 };

function split(chunks: readonly string[], options: { maxLineLength: number; extraLineEnd?: string } = short) {
  const splitter = createLineSplitter(options);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

function texts(chunks: readonly string[], options?: { maxLineLength: number; extraLineEnd?: string }) {
  return split(chunks, options).map(({ text }) => text);
}

describe('lines', () => {
  it('end with LF, CRLF or CR, and the last one needs no end', () => {
    expect(texts(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a CRLF cut in two is one end', () => {
    expect(texts(['a\r', '\nb\r', '\n'])).toEqual(['a', 'b']);
  });

  it('blank lines count, so that numbers fit the file', () => {
    expect(split(['\n\r\n\rx\n'])).toEqual([
      { number: 1, text: '', isTooLong: false },
      { number: 2, text: '', isTooLong: false },
      { number: 3, text: '', isTooLong: false },
      { number: 4, text: 'x', isTooLong: false },
    ]);
  });

  it('an extra end takes the line end behind it along', () => {
    expect(texts(['a$\r', '\nb$c$\nd$\re$\r\n\r\nf'], { ...short, extraLineEnd: '$' })).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      '',
      'f',
    ]);
  });

  it('a line that is too long is reported once, at once, and the next one is read', () => {
    const splitter = createLineSplitter(short);
    expect(splitter.push('0123456789')).toEqual([]);
    expect(splitter.push('x')).toEqual([{ number: 1, text: '0123456789x', isTooLong: true }]);
    expect(splitter.push('yyyyyyyyyyyyyyyyyyyy')).toEqual([]);
    expect(splitter.push('z\nnext\n')).toEqual([{ number: 2, text: 'next', isTooLong: false }]);
    expect(splitter.end()).toEqual([]);
  });

  it('nothing is lost or invented, wherever the text is cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '$'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(undefined, '$'), (pieces, extra) => {
        const options = { ...short, ...(extra === undefined ? {} : { extraLineEnd: extra }) };
        const whole = split([pieces.join('')], options);
        const byPieces = split(pieces, options);
        expect(byPieces.map(({ number, isTooLong }) => ({ number, isTooLong }))).toEqual(
          whole.map(({ number, isTooLong }) => ({ number, isTooLong })),
        );
        const kept = (lines: typeof whole) => lines.filter((line) => !line.isTooLong).map(({ text }) => text);
        expect(kept(byPieces)).toEqual(kept(whole));
        expect(whole.map(({ number }) => number)).toEqual(whole.map((_, index) => index + 1));
      }),
    );
  });
});
