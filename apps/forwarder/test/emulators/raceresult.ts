import type { Socket } from 'node:net';
import { type Faults, write } from './faults.ts';
import { type EmulatedServer, onLines, openServer } from './lines.ts';

/** A RACE RESULT decoder. */
export interface RaceresultDecoder extends EmulatedServer {
  /** Sees a chip: keeps the passing and pushes it to who asked for that. `isLost`: the push does not arrive. */
  pass(passing: { readonly chip: string; readonly at: number; readonly isLost?: boolean }): void;
  /** Begins a new file: the numbers begin again. */
  newFile(): void;
  /** Breaks every connection. */
  hangUp(): void;
}

/** Starts a decoder whose local time is UTC. `now` is its clock, `protocol` the newest that it speaks. */
export async function startRaceresultDecoder(options: {
  readonly now: () => number;
  readonly faults?: Faults;
  readonly protocol?: string;
}): Promise<RaceresultDecoder> {
  const { faults = {} } = options;
  let file = 1;
  let passings: string[] = [];
  const pushing = new Set<Socket>();
  const all = new Set<Socket>();

  function answer(socket: Socket, line: string): void {
    const say = (text: string) => void write(socket, `${text}\r\n`);
    const range = /^(\d+):(\d+)$/.exec(line);
    if (line === 'GETPROTOCOL') say(`GETPROTOCOL;1.2;1.0;${options.protocol ?? '3.2'}`);
    else if (line.startsWith('SETPROTOCOL')) say(line);
    else if (line === 'GETSTATUS') {
      const [date, time] = stamp(options.now() - (faults.clockBehindMs ?? 0));
      say(`GETSTATUS;${date};${time};1;11111111;1;${file};1;52.1,8.5;1;90`);
    } else if (line === 'PASSINGS') say(`PASSINGS;${passings.length};${file}`);
    else if (line.startsWith('SETPUSHPASSINGS')) {
      pushing.add(socket);
      say(line);
    } else if (range) {
      const from = Number(range[1]) - 1;
      const lines = passings.slice(from, from + Number(range[2]));
      void write(socket, `${lines.map((passing) => `${passing}\r\n`).join('')}\r\n`);
    } else say('#E;Unknown command');
  }

  const server = await openServer((socket) => {
    all.add(socket);
    socket.on('close', () => {
      pushing.delete(socket);
      all.delete(socket);
    });
    onLines(socket, '\r\n', (line) => answer(socket, line));
  });

  return {
    port: server.port,
    get connections() {
      return server.connections;
    },
    close: server.close,
    pass({ chip, at, isLost = false }) {
      const [date, time] = stamp(at - (faults.clockBehindMs ?? 0));
      const number = passings.length + 1;
      const passing = `${number};${chip};${date};${time};0;7;-61;;0;;;;;;;;FINISH;${file};1;D-5107`;
      passings.push(passing);
      if (isLost) return;
      for (const socket of pushing) {
        void write(socket, `#P;${passing}\r\n`);
        if (faults.resend) void write(socket, `#P;${passing}\r\n`);
      }
    },
    newFile() {
      file++;
      passings = [];
    },
    hangUp() {
      for (const socket of all) socket.destroy();
    },
  };
}

function stamp(ms: number): [date: string, time: string] {
  const [date = '', time = ''] = new Date(ms).toISOString().slice(0, 23).split('T');
  return [date, time];
}
