import { type InstantMs, sha256Hex } from '../units/index.ts';

/** What makes a reader's read the same read wherever it comes from: live stream, re-sent buffer or file. */
export interface ChipReadIdentity {
  readonly eventId: string;
  readonly readerId: string;
  readonly chip: string;
  /** The reader's own time, without any clock offset. */
  readonly readerTime: InstantMs;
}

/**
 * The id of a chip read: 32 lower-case hex digits, the first 128 bits of SHA-256 over
 * `chip-read`, event, reader, chip and reader time in milliseconds. Each text is preceded by its length in
 * UTF-16 units, so that no two different reads have the same canonical string.
 */
export function chipReadFactId({ eventId, readerId, chip, readerTime }: ChipReadIdentity): string {
  const canonical = `chip-read/1|${part(eventId)}|${part(readerId)}|${part(chip)}|${readerTime}`;
  return sha256Hex(canonical).slice(0, 32);
}

function part(text: string): string {
  return `${text.length}:${text}`;
}
