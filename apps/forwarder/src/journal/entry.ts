import { type InstantMs, instantMs } from '@backstride/domain';

/** One thing that the forwarder must not lose, as it stands in a journal. */
export interface JournalEntry {
  /** `line`: as the reader wrote it, each character a byte; `offset`: the reader's measured clock offset. */
  readonly kind: 'line' | 'offset';
  /** When it came, by the clock of this computer. */
  readonly receivedAt: InstantMs;
  readonly text: string;
}

/** An entry as a line of the journal, with its line feed. */
export function encodeEntry({ kind, receivedAt, text }: JournalEntry): string {
  return `${JSON.stringify([kind === 'line' ? 'l' : 'o', receivedAt, text])}\n`;
}

/** An entry from its line; null for a line that was torn by a crash. */
export function decodeEntry(line: string): JournalEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [kind, receivedAt, text] = value as unknown[];
  if ((kind !== 'l' && kind !== 'o') || !Number.isSafeInteger(receivedAt) || typeof text !== 'string')
    return null;
  return { kind: kind === 'l' ? 'line' : 'offset', receivedAt: instantMs(receivedAt as number), text };
}
