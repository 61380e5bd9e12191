import { type FileHandle, open } from 'node:fs/promises';
import { encodeEntry, type JournalEntry } from './entry.ts';

/** An append-only file of what came from one source. */
export interface Journal {
  /** Writes entries; ends when the disk has them. Calls that come together share one write and one fsync. */
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** Where the part ends that is on the disk, in bytes. */
  readonly durableBytes: number;
  /** Entries that are on the disk, torn ones included. */
  readonly durableEntries: number;
  /** Up to `limit` bytes from a place, cut behind the last whole line of the durable part; '' at its end. */
  read(offset: number, limit: number): Promise<Buffer>;
  /** Ends at the next append, or when the signal comes. */
  grown(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  readonly entries: number;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const NEWLINE = 0x0a;
const SCAN_BYTES = 1_048_576;

/**
 * Opens a journal or makes it. What a crash tore off at the end becomes a line of its own, which no reader takes
 * for an entry; its reader was never told that it was received.
 * `sync` replaces the wait for the disk in tests.
 */
export async function openJournal(
  file: string,
  options: { readonly sync?: (handle: FileHandle) => Promise<void> } = {},
): Promise<Journal> {
  const sync = options.sync ?? ((handle: FileHandle) => handle.datasync());
  const handle = await open(file, 'a+');
  const found = await scan(handle);
  let { bytes: durableBytes, lines: durableEntries } = found;
  let isTorn = found.isTorn;
  let waiting: Waiting[] = [];
  let isWriting = false;
  let onGrowth = new Set<() => void>();

  async function writeGroup(group: readonly Waiting[]): Promise<void> {
    const data = Buffer.from((isTorn ? '\n' : '') + group.map(({ text }) => text).join(''), 'utf8');
    const mended = isTorn ? 1 : 0;
    isTorn = true;
    await writeWhole(handle, data);
    await sync(handle);
    isTorn = false;
    durableBytes = (await handle.stat()).size;
    durableEntries += mended + group.reduce((sum, { entries }) => sum + entries, 0);
  }

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await writeGroup(group);
        for (const { done } of group) done();
        const toWake = onGrowth;
        onGrowth = new Set();
        for (const wake of toWake) wake();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  }

  return {
    append(entries) {
      if (entries.length === 0) return Promise.resolve();
      return new Promise((done, failed) => {
        waiting.push({ text: entries.map(encodeEntry).join(''), entries: entries.length, done, failed });
        if (!isWriting) void writeAll();
      });
    },
    get durableBytes() {
      return durableBytes;
    },
    get durableEntries() {
      return durableEntries;
    },
    async read(offset, limit) {
      for (let size = limit; ; size *= 2) {
        const length = Math.min(size, durableBytes - offset);
        if (length <= 0) return Buffer.alloc(0);
        const buffer = Buffer.allocUnsafe(length);
        const { bytesRead } = await handle.read(buffer, 0, length, offset);
        const end = buffer.subarray(0, bytesRead).lastIndexOf(NEWLINE);
        if (end >= 0) return buffer.subarray(0, end + 1);
        if (length < size) return Buffer.alloc(0);
      }
    },
    grown(signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          signal.removeEventListener('abort', wake);
          onGrowth.delete(wake);
          resolve();
        };
        signal.addEventListener('abort', wake, { once: true });
        onGrowth.add(wake);
      });
    },
    async close() {
      await handle.close();
    },
  };
}

async function writeWhole(handle: FileHandle, data: Buffer): Promise<void> {
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await handle.write(data, done, data.length - done);
    done += bytesWritten;
  }
}

async function scan(handle: FileHandle): Promise<{ bytes: number; lines: number; isTorn: boolean }> {
  const { size } = await handle.stat();
  const buffer = Buffer.allocUnsafe(SCAN_BYTES);
  let lines = 0;
  let end = 0;
  for (let offset = 0; offset < size; ) {
    const { bytesRead } = await handle.read(buffer, 0, SCAN_BYTES, offset);
    if (bytesRead === 0) break;
    const piece = buffer.subarray(0, bytesRead);
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) {
      lines++;
      end = offset + at + 1;
    }
    offset += bytesRead;
  }
  return { bytes: end, lines, isTorn: end < size };
}
