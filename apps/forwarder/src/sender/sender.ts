import type { ChipReadInput } from '@backstride/schema';
import { backoffMs, type Clock } from '../clock.ts';
import type { SourceConfig } from '../config/config.ts';
import { type Cursor, readCursor, replaceJson } from '../journal/cursor.ts';
import { decodeEntry, type JournalEntry } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { notice, type SourceStatus } from '../status/source-status.ts';
import { type ApiClient, ApiRefusedError } from './api-client.ts';
import { type JournalFacts, makeFacts } from './facts.ts';

const MOST_READS = 500;
const PIECE_BYTES = 128 * 1024;
const AWAY = { firstMs: 500, longestMs: 10_000 };
const REFUSED = { firstMs: 2_000, longestMs: 30_000 };

/** Refusals that a change of the event's set-up mends: the reads wait for it. */
const WAIT_FOR_SETUP = new Set(['TIMING_POINT_UNKNOWN', 'READER_UNKNOWN']);

/** Refusals of a single fact that waiting does not mend. */
const UNMENDABLE = new Set(['INVALID_INPUT', 'NOT_FOUND']);

export interface SenderOptions {
  readonly config: SourceConfig;
  readonly timeZone: string;
  readonly eventId: string;
  readonly journal: Journal;
  /** Where it is kept how far the server has confirmed. */
  readonly cursorFile: string;
  readonly api: ApiClient;
  readonly status: SourceStatus;
  readonly clock: Clock;
}

/**
 * Sends a journal to the server, from where it was confirmed, until the signal comes. The cursor moves only behind
 * what the server has answered, so that everything is sent at least once.
 */
export async function runSender(options: SenderOptions, signal: AbortSignal): Promise<void> {
  const { journal, status } = options;
  let cursor = readCursor(options.cursorFile);
  if (cursor.offset > journal.durableBytes) cursor = { offset: 0, entries: 0 };
  const showBacklog = () => {
    status.backlog = Math.max(0, journal.durableEntries - cursor.entries);
  };
  while (!signal.aborted) {
    showBacklog();
    const growth = new AbortController();
    const grown = journal.grown(AbortSignal.any([signal, growth.signal]));
    const piece = await journal.read(cursor.offset, PIECE_BYTES);
    if (piece.length === 0) {
      await grown;
      continue;
    }
    growth.abort();
    const next = await sendPiece(piece, cursor, options, signal);
    if (next === null) break;
    cursor = next;
    await replaceJson(options.cursorFile, cursor);
  }
  showBacklog();
}

/** Sends one piece, however long it takes; null when the signal came before all was confirmed. */
async function sendPiece(
  piece: Buffer,
  cursor: Cursor,
  options: SenderOptions,
  signal: AbortSignal,
): Promise<Cursor | null> {
  const lines = piece.toString('utf8').split('\n');
  lines.pop();
  const entries = lines.map(decodeEntry).filter((entry): entry is JournalEntry => entry !== null);
  const torn = lines.filter((line) => line !== '').length - entries.length;
  const { status, clock } = options;
  if (torn > 0) notice(status, clock.now(), `${torn} torn lines in the journal: it was cut off by a crash.`);
  const facts = makeFacts(entries, options);
  for (const problem of facts.unsendable) notice(status, clock.now(), problem);
  status.rejected += facts.unsendable.length;
  if (!(await sendFacts(facts, options, signal))) return null;
  return { offset: cursor.offset + piece.length, entries: cursor.entries + lines.length };
}

async function sendFacts(facts: JournalFacts, options: SenderOptions, signal: AbortSignal): Promise<boolean> {
  const { api } = options;
  for (let from = 0; from < facts.reads.length; from += MOST_READS) {
    const batch = facts.reads.slice(from, from + MOST_READS);
    if (!(await persist(() => sendBatch(batch, options), options, signal))) return false;
  }
  for (const gun of facts.guns)
    if (!(await persist(() => sendSingle(() => api.sendGun(gun), options), options, signal))) return false;
  for (const offset of facts.offsets)
    if (!(await persist(() => sendSingle(() => api.sendOffset(offset), options), options, signal)))
      return false;
  return true;
}

async function sendBatch(batch: readonly ChipReadInput[], options: SenderOptions): Promise<void> {
  const { status, clock } = options;
  const { recorded, alreadyKnown, rejected } = await options.api.sendReads(batch);
  status.recorded += recorded;
  status.alreadyKnown += alreadyKnown;
  const waiting = rejected.find(({ code }) => WAIT_FOR_SETUP.has(code));
  if (waiting !== undefined) throw new ApiRefusedError(waiting.code, waiting.message);
  status.rejected += rejected.length;
  for (const { index, message } of rejected.slice(0, 5))
    notice(status, clock.now(), `Refused: ${message} The line: ${batch[index]?.raw}`);
}

/** A gun or an offset that the server can't take as it is must not hold up the reads behind it. */
async function sendSingle(send: () => Promise<void>, { status, clock }: SenderOptions): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof ApiRefusedError) || !UNMENDABLE.has(error.code)) throw error;
    status.rejected++;
    notice(status, clock.now(), `Refused: ${error.message}`);
  }
}

/** Repeats until the server has answered yes; false when the signal came before. */
async function persist(
  work: () => Promise<void>,
  { status, clock }: SenderOptions,
  signal: AbortSignal,
): Promise<boolean> {
  for (let attempt = 0; !signal.aborted; attempt++)
    try {
      await work();
      status.sendingProblem = null;
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (status.sendingProblem !== message) notice(status, clock.now(), message);
      status.sendingProblem = message;
      await clock.wait(backoffMs(attempt, error instanceof ApiRefusedError ? REFUSED : AWAY), signal);
    }
  return false;
}
