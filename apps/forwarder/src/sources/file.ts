import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { replaceJson } from '../journal/cursor.ts';
import { notice } from '../status/source-status.ts';
import type { SourceParts } from './source.ts';

const PIECE_BYTES = 64 * 1024;
const LOOK_AGAIN_MS = 250;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Reads a whole file once. */
export async function replayFile(parts: SourceParts, file: string, signal: AbortSignal): Promise<void> {
  const { status, clock } = parts;
  const intake = parts.createIntake();
  status.connection = 'connected';
  try {
    const handle = await open(file, 'r');
    try {
      for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: PIECE_BYTES })) {
        if (signal.aborted) return;
        await intake.push(chunk as Buffer, clock.now());
      }
      await intake.end(clock.now());
    } finally {
      await handle.close();
    }
    status.connection = 'done';
  } catch (error) {
    status.connection = 'failed';
    status.connectionProblem = `${file} can't be read: ${(error as Error).message}`;
    notice(status, clock.now(), status.connectionProblem);
  }
}

/**
 * Follows a file that grows, from where the last run had got to. A file that became shorter is a new one and is
 * read from its beginning; a line counts when its end is there.
 */
export async function tailFile(parts: SourceParts, file: string, signal: AbortSignal): Promise<void> {
  const { status, clock } = parts;
  const intake = parts.createIntake();
  let offset = readPlace(parts.placeFile);
  while (!signal.aborted) {
    try {
      offset = await readOn({ parts, intake, file, offset, signal });
      status.connection = 'connected';
      status.connectionProblem = null;
    } catch (error) {
      const message = `${file} can't be read: ${(error as Error).message}`;
      if (status.connectionProblem !== message) notice(status, clock.now(), message);
      status.connection = 'waiting';
      status.connectionProblem = message;
    }
    await clock.wait(LOOK_AGAIN_MS, signal);
  }
}

async function readOn(options: {
  readonly parts: SourceParts;
  readonly intake: ReturnType<SourceParts['createIntake']>;
  readonly file: string;
  readonly offset: number;
  readonly signal: AbortSignal;
}): Promise<number> {
  const { parts, intake } = options;
  let { offset } = options;
  const handle = await open(options.file, 'r');
  try {
    const { size } = await handle.stat();
    if (size < offset) {
      notice(parts.status, parts.clock.now(), 'The file became shorter: it is read from its beginning.');
      offset = 0;
    }
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    while (offset < size && !options.signal.aborted) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE_BYTES, offset);
      const piece = buffer.subarray(0, bytesRead);
      const end = Math.max(piece.lastIndexOf(NEWLINE), piece.lastIndexOf(RETURN)) + 1;
      const whole = end === 0 && bytesRead === PIECE_BYTES ? bytesRead : end;
      if (whole === 0) break;
      await intake.push(Buffer.from(piece.subarray(0, whole)), parts.clock.now());
      offset += whole;
      await replaceJson(parts.placeFile, { offset });
    }
    return offset;
  } finally {
    await handle.close();
  }
}

function readPlace(file: string): number {
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { readonly offset?: unknown };
    return Number.isSafeInteger(offset) ? (offset as number) : 0;
  } catch {
    return 0;
  }
}
