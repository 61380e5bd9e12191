import type { InstantMs } from '@backstride/domain';
import {
  createReadParser,
  describeParseProblem,
  type ReadBatch,
  type ReadFormat,
} from '@backstride/domain/timing/formats';
import type { Heard } from '../dialogues/dialogue.ts';
import type { Journal } from '../journal/journal.ts';
import { countReads, notice, type SourceStatus } from '../status/source-status.ts';
import { asText, splitLines } from './split-lines.ts';

/** Takes in what one connection or file says: cuts it into lines and puts them on the disk. */
export interface Intake {
  /** Ends when everything of it is on the disk, and only then may it be acknowledged. */
  push(chunk: Buffer, at: InstantMs): Promise<Heard>;
  /** The last line, if it had no end. */
  end(at: InstantMs): Promise<Heard>;
}

/** What comes is not this reader; going on would only fill the disk. */
export class GarbageError extends Error {}

/** Bad lines, or bytes of them, in a row without a single record: this is something else than a reader. */
const MOST_BAD_LINES = 2_000;
const MOST_BAD_BYTES = 1_048_576;

/** Starts to take in a new connection or file. */
export function createIntake(options: {
  readonly format: ReadFormat;
  readonly journal: Journal;
  readonly status: SourceStatus;
}): Intake {
  const { format, journal, status } = options;
  const lines = splitLines(format);
  const parser = createReadParser(format);
  let badLines = 0;
  let badBytes = 0;

  function look(batch: ReadBatch, at: InstantMs, byteCount: number): void {
    const chipReads = batch.reads.filter((read) => read.kind === 'read');
    if (chipReads.length > 0) {
      countReads(status, at, chipReads.length);
      status.lastChip = chipReads.at(-1)?.chip ?? null;
    }
    status.guns += batch.reads.length - chipReads.length;
    status.badLines += batch.problemCount;
    for (const problem of batch.problems.slice(-5))
      notice(status, at, `${describeParseProblem(problem)} The line: ${problem.raw}`);
    const isReader = batch.reads.length + batch.messages.length > 0;
    const isBad = batch.problemCount > 0 || batch.lineCount === 0;
    badLines = isReader ? 0 : badLines + batch.problemCount;
    badBytes = isReader ? 0 : badBytes + (isBad ? byteCount : 0);
  }

  async function take(found: readonly string[], byteCount: number, at: InstantMs): Promise<Heard> {
    const kept = found.filter((line) => line.trim() !== '');
    const text = found.map((line) => `${asText(line)}\n`).join('');
    const batch = parser.push(text);
    if (kept.length > 0) status.lastLineAt = at;
    look(batch, at, byteCount);
    if (badLines > MOST_BAD_LINES || badBytes > MOST_BAD_BYTES)
      throw new GarbageError(
        `What comes here is not from a reader of the format ${format}. Check the address, the port and the format.`,
      );
    await journal.append(kept.map((line) => ({ kind: 'line', receivedAt: at, text: line })));
    return {
      lines: found.map((line) => asText(line).replaceAll('\0', '').trim()),
      reads: batch.reads,
      messages: batch.messages,
      at,
    };
  }

  return {
    push: (chunk, at) => take(lines.push(chunk), chunk.length, at),
    end: (at) => take(lines.end(), 0, at),
  };
}
