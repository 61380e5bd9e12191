import { once } from 'node:events';
import { type Faults, repeatableRandom, sendRecords } from './faults.ts';
import { onLines, openClient } from './lines.ts';

/** A message without its `$`, such as `5Km@Store@<record>@3@`. */
export type MylapsMessageText = string;

/** What a MYLAPS reader saw of its server. */
export interface MylapsOutcome {
  readonly acknowledged: number;
  readonly connections: number;
}

/** What acknowledges a message; null for one that nobody acknowledges. */
function ackOf(message: string): string | null {
  const parts = message.split('@');
  const kind = parts[1] ?? '';
  const number = parts.at(-2) ?? '';
  return /^(?:Store|Passing|Marker)$/.test(kind) && /^\d+$/.test(number) ? `@Ack${kind}@${number}@` : null;
}

/**
 * A MYLAPS reader: connects to `port`, says Pong, sends its messages in order, and after a broken connection all
 * that were not acknowledged again. Ends when every one is acknowledged.
 */
export async function runMylapsReader(options: {
  /** Asked before every connection: the server may have moved. */
  readonly port: () => Promise<number>;
  readonly messages: readonly MylapsMessageText[];
  readonly faults?: Faults;
  /** Told how many are acknowledged. */
  readonly onProgress?: (acknowledged: number) => void;
  /** Waits until a server that is away may be back. */
  readonly whileAway?: () => Promise<void>;
}): Promise<MylapsOutcome> {
  const random = repeatableRandom(7);
  let { faults = {} } = options;
  let open = options.messages.map((message) => ({ message, ack: ackOf(message) }));
  const total = open.filter(({ ack }) => ack !== null).length;
  let acknowledged = 0;
  let connections = 0;
  while (connections === 0 || acknowledged < total) {
    const socket = await openClient(await options.port()).catch(() => null);
    if (socket === null) {
      await options.whileAway?.();
      continue;
    }
    connections++;
    const closed = once(socket, 'close');
    const heard = new Promise<void>((resolve) => {
      onLines(socket, '$', (line) => {
        const place = open.findIndex(({ ack }) => ack !== null && line.endsWith(ack));
        if (place < 0) return;
        open = open.filter((_, index) => index !== place);
        acknowledged++;
        options.onProgress?.(acknowledged);
        if (acknowledged === total) resolve();
      });
    });
    const unsent = ['Emulated@Pong@', ...open.map(({ message }) => message)];
    const isWhole = await sendRecords(socket, unsent, { faults, end: '$', random });
    if (isWhole && acknowledged < total) await Promise.race([heard, closed]);
    const { breakAt: _, ...lasting } = faults;
    faults = lasting;
    socket.end();
    await closed;
  }
  return { acknowledged, connections };
}
