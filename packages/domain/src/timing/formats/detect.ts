import { formatReader, readFormats } from './formats.ts';
import type { ReadFormat } from './types.ts';

const lookedAtCharacters = 65_536;
const lookedAtLines = 50;

/**
 * The format of a text by its first 50 lines that are not blank: the one whose records most of them look like,
 * right or wrong inside. Null when no line looks like any. Comma-separated reads with a header row are not among
 * the formats.
 */
export function detectReadFormat(text: string): ReadFormat | null {
  const lines = text
    .slice(0, lookedAtCharacters)
    .split(/[\r\n$]+/)
    .map((line) => line.replaceAll('\0', '').trim())
    .filter((line) => line !== '')
    .slice(0, lookedAtLines);

  let best: ReadFormat | null = null;
  let bestCount = 0;
  for (const format of readFormats) {
    const reader = formatReader(format);
    const count = lines.filter((line) => reader.looksLike(line)).length;
    if (count > bestCount) {
      best = format;
      bestCount = count;
    }
  }
  return best;
}
