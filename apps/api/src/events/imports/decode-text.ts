/** Beginnings of files that are no lists, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive or an Excel workbook (.xlsx)'],
  ['d0cf11e0', 'an old Excel workbook (.xls)'],
  ['25504446', 'a PDF'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['1f8b', 'a compressed file'],
];
const SAMPLE_BYTES = 65_536;
const MOST_CONTROLS = 0.005;

/** The text of a file, or what kind of file it is instead. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly looksLike: string };

/**
 * Decodes UTF-8 with or without BOM, UTF-16 with BOM or by its zero bytes, and anything else that is text as
 * Windows-1252.
 */
export function decodeText(content: Uint8Array): DecodedText {
  const head = Buffer.from(content.subarray(0, 8)).toString('hex');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { ok: false, looksLike: signature[1] };
  const text = decode(content);
  return hasTooManyControls(text) ? { ok: false, looksLike: 'a binary file' } : { ok: true, text };
}

function decode(content: Uint8Array): string {
  const encoding = utf16(content);
  if (encoding !== null) return new TextDecoder(encoding).decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** By the BOM, or where nearly every second byte is zero. */
function utf16(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const sample = content.subarray(0, 1_024);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  for (const [position, byte] of sample.entries())
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = (sample.length / 2) * 0.7;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function hasTooManyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  return controls > Math.max(2, sample.length * MOST_CONTROLS);
}
