import type { Socket } from 'node:net';

/** What goes wrong between a reader and the forwarder. */
export interface Faults {
  /** Cuts what is sent into pieces of 1 to 40 bytes. */
  readonly jitter?: boolean;
  /** Puts lines between that no reader writes. */
  readonly garbage?: boolean;
  /** Sends every record twice. */
  readonly resend?: boolean;
  /** Breaks the connection, once, in the middle of this record (counted from 0). */
  readonly breakAt?: number;
  /** How far the reader's clock is behind, in milliseconds. */
  readonly clockBehindMs?: number;
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function repeatableRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GARBAGE = ['\u0001\u0002%%%', 'GET / HTTP/1.1', ';;;;', '\u00ff\u00fe\u00fd', '{"not": "a reader"}'];

/** Sends records one after the other with their faults; answers false when the connection was broken on purpose. */
export async function sendRecords(
  socket: Socket,
  records: readonly string[],
  options: {
    readonly faults: Faults;
    /** What ends a record. */
    readonly end: string;
    readonly random: () => number;
  },
): Promise<boolean> {
  const { faults, end, random } = options;
  for (const [index, record] of records.entries()) {
    if (index === faults.breakAt) {
      await write(socket, record.slice(0, Math.ceil(record.length / 2)));
      socket.destroy();
      return false;
    }
    if (faults.garbage) await send(`${GARBAGE[index % GARBAGE.length]}${end}`);
    await send(`${record}${end}`);
    if (faults.resend) await send(`${record}${end}`);
  }
  return true;

  async function send(text: string): Promise<void> {
    if (!faults.jitter) return write(socket, text);
    for (let from = 0; from < text.length; ) {
      const to = from + 1 + Math.floor(random() * 40);
      await write(socket, text.slice(from, to));
      from = to;
    }
  }
}

/** Ends when the bytes are handed over; a connection that is gone swallows them. */
export function write(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.write(text, 'latin1', () => resolve());
  });
}
