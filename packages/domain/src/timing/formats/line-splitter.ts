/** A line without its end. */
export interface SplitLine {
  /** Counted from 1. */
  readonly number: number;
  /** Of a line that is too long, its beginning. */
  readonly text: string;
  readonly isTooLong: boolean;
}

export interface LineSplitter {
  /** The lines that are complete with this piece. */
  readonly push: (chunk: string) => SplitLine[];
  /** The last line, if it has no end. */
  readonly end: () => SplitLine[];
}

const keptOfLongLine = 256;

/**
 * Cuts text that arrives in pieces into lines, wherever the pieces are cut. CR, LF and CRLF end a line, and
 * so does `extraLineEnd`, together with a CR, LF or CRLF right behind it. A line longer than
 * `maxLineLength` UTF-16 units is handed on once, as soon as that is known, and skipped up to its end: no more
 * than that much is ever held.
 */
export function createLineSplitter(options: {
  readonly maxLineLength: number;
  /** One more character that ends a line. */
  readonly extraLineEnd?: string | undefined;
}): LineSplitter {
  const { maxLineLength, extraLineEnd } = options;
  const ends = extraLineEnd === undefined ? ['\n', '\r'] : ['\n', '\r', extraLineEnd];
  let held = '';
  let lineNumber = 0;
  let isSkipping = false;
  /** What still belongs to the line end before it, if it comes next. */
  let swallowed = '';

  function take(piece: string, lines: SplitLine[]): void {
    if (isSkipping || piece === '') return;
    if (held.length + piece.length <= maxLineLength) {
      held += piece;
      return;
    }
    lineNumber++;
    lines.push({ number: lineNumber, text: (held + piece).slice(0, keptOfLongLine), isTooLong: true });
    held = '';
    isSkipping = true;
  }

  function finishLine(lines: SplitLine[]): void {
    if (!isSkipping) {
      lineNumber++;
      lines.push({ number: lineNumber, text: held, isTooLong: false });
    }
    held = '';
    isSkipping = false;
  }

  return {
    push: (chunk) => {
      const lines: SplitLine[] = [];
      const nextEnd = endFinder(chunk, ends);
      let start = 0;
      for (let index = nextEnd(0); index < chunk.length; index = nextEnd(start)) {
        const end = chunk[index];
        const isSwallowed = index === start && swallowed.includes(end ?? '');
        if (!isSwallowed) {
          take(chunk.slice(start, index), lines);
          finishLine(lines);
        }
        start = index + 1;
        swallowed = end === extraLineEnd ? '\r\n' : end === '\r' ? '\n' : '';
      }
      if (start < chunk.length) swallowed = '';
      take(chunk.slice(start), lines);
      return lines;
    },
    end: () => {
      const lines: SplitLine[] = [];
      if (held !== '') finishLine(lines);
      isSkipping = false;
      return lines;
    },
  };
}

/** Finds the first of `ends` at or behind a place that only moves forward; the text's length when there is none. */
function endFinder(text: string, ends: readonly string[]): (from: number) => number {
  const finders = ends.map((end) => placeFinder(text, end));
  return (from) => {
    let nearest = text.length;
    for (const placeOf of finders) nearest = Math.min(nearest, placeOf(from));
    return nearest;
  };
}

/** Searches no part of the text twice. */
function placeFinder(text: string, wanted: string): (from: number) => number {
  let place = -1;
  return (from) => {
    if (place < from) {
      const found = text.indexOf(wanted, from);
      place = found < 0 ? text.length : found;
    }
    return place;
  };
}
