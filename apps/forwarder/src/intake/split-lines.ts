import { createLineSplitter, type ReadFormat } from '@backstride/domain/timing/formats';

/** Bytes of one connection or file as lines, each character a byte. */
export interface ByteLines {
  push(chunk: Buffer): readonly string[];
  end(): readonly string[];
}

/** Longer than any message of any reader. */
const LONGEST = 16_384;

/** Cuts bytes into lines; MYLAPS messages end with `$`. Of a line that is too long the beginning is kept. */
export function splitLines(format: ReadFormat): ByteLines {
  const splitter = createLineSplitter({
    maxLineLength: LONGEST,
    extraLineEnd: format === 'mylaps' ? '$' : undefined,
  });
  return {
    push: (chunk) => splitter.push(chunk.toString('latin1')).map(({ text }) => text),
    end: () => splitter.end().map(({ text }) => text),
  };
}

/** Bytes as characters become the text that they stand for. */
export function asText(line: string): string {
  return /[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString('utf8') : line;
}
