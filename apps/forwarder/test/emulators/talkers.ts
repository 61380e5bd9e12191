import type { Socket } from 'node:net';
import { type Faults, repeatableRandom, sendRecords, write } from './faults.ts';
import { type EmulatedServer, onLines, openClient, openServer } from './lines.ts';

/**
 * A reader that says its records to whoever connects (IPICO, Ultra): the whole of them on every connection, as one
 * does that was told to rewind. A break happens on the first connection only.
 */
export async function startTalker(options: {
  readonly records: readonly string[];
  readonly faults?: Faults;
  /** Answers what the forwarder asks. */
  readonly answer?: (line: string) => string | null;
}): Promise<EmulatedServer> {
  const random = repeatableRandom(11);
  let { faults = {} } = options;
  return openServer((socket) => {
    onLines(socket, '\r\n', (line) => {
      const text = options.answer?.(line) ?? null;
      if (text !== null) void write(socket, `${text}\r\n`);
    });
    const mine = faults;
    const { breakAt: _, ...lasting } = faults;
    faults = lasting;
    void sendRecords(socket, options.records, { faults: mine, end: '\r\n', random });
  });
}

/** The time of an RFID Ultra, whose local time is UTC here: `hh:mm:ss dd-MM-yyyy (seconds)`. */
export function ultraTime(ms: number): string {
  const [date = '', time = ''] = new Date(ms).toISOString().slice(0, 19).split('T');
  return `${time} ${date.split('-').reverse().join('-')} (${Math.floor(ms / 1000)})`;
}

/** A reader that calls the forwarder and says its records once it is told to; again after a break. */
interface Caller {
  readonly port: number;
  readonly records: readonly string[];
  readonly faults?: Faults;
}

/** ChronoTrack SimpleClient: answers the greeting, waits for `start`. */
export function callAsChronotrack(caller: Caller): Promise<void> {
  return call(caller, '\r\n', (line) => {
    if (/^[^~]+~[^~]+~CTP01/.test(line)) return { say: 'SimpleClient~2.1~CTP01\r\n' };
    return line === 'start' ? { say: 'ack~start\r\n', isStart: true } : {};
  });
}

/** J-Chip: says its name, answers the time, waits for `S`. */
export function callAsJchip(caller: Caller & { readonly now: () => number }): Promise<void> {
  const [date = '', time = ''] = new Date(caller.now()).toISOString().slice(0, 22).split('T');
  const clock = `GT0${time.replaceAll(/[:.]/g, '')}00 date=${date.replaceAll('-', '')}\r`;
  return call(
    caller,
    '\r',
    (line) => {
      if (line === 'GT') return { say: clock };
      return line === 'S0000' ? { isStart: true } : {};
    },
    'N0007RECEIVER\r',
  );
}

async function call(
  { port, records, faults = {} }: Caller,
  end: string,
  hear: (line: string) => { readonly say?: string; readonly isStart?: boolean },
  greeting = '',
): Promise<void> {
  const random = repeatableRandom(13);
  const callOnce = async (mine: Faults): Promise<boolean> => {
    const socket: Socket = await openClient(port);
    const isWhole = await new Promise<boolean>((resolve) => {
      let isStarted = false;
      onLines(socket, end, (line) => {
        const { say = '', isStart = false } = hear(line);
        if (say !== '') void write(socket, say);
        if (!isStart || isStarted) return;
        isStarted = true;
        void sendRecords(socket, records, { faults: mine, end, random }).then(resolve);
      });
      if (greeting !== '') void write(socket, greeting);
    });
    socket.end();
    return isWhole;
  };
  if (await callOnce(faults)) return;
  const { breakAt: _, ...lasting } = faults;
  await callOnce(lasting);
}
