import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';

/** How far into a journal everything is confirmed by the server. */
export interface Cursor {
  /** Bytes. */
  readonly offset: number;
  /** Entries before it. */
  readonly entries: number;
}

const START: Cursor = { offset: 0, entries: 0 };

/** Reads a cursor; the journal's beginning when there is none, as sending again does no harm. */
export function readCursor(file: string): Cursor {
  try {
    const { offset, entries } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Cursor>;
    if (Number.isSafeInteger(offset) && Number.isSafeInteger(entries))
      return { offset: offset as number, entries: entries as number };
    return START;
  } catch {
    return START;
  }
}

/** Replaces a small JSON file as a whole: a crash leaves the old one or the new one. */
export async function replaceJson(file: string, value: unknown): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(value)}\n`);
  await rename(draft, file);
}
