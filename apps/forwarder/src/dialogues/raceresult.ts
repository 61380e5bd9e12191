import type { InstantMs } from '@backstride/domain';
import type { ParsedRead } from '@backstride/domain/timing/formats';
import type { Answer, Dialogue, Heard } from './dialogue.ts';
import { clockTime } from './local-time.ts';

/** Up to which passing of which file of the decoder everything is in the journal. */
export interface FetchedPassings {
  readonly file: string;
  readonly upTo: number;
}

/** The layout with 20 fields; newer ones only add to it. */
const WANTED_PROTOCOL = '1.6';
const PASSINGS_AT_ONCE = 500;
const STATUS_EVERY_MS = 60_000;
/** A request without an answer for that long is made again. */
const PATIENCE_MS = 5_000;

/**
 * RACE RESULT decoder, TCP 3601: asks for protocol, status and the number of passings, fetches what is missing,
 * has new ones pushed, and keeps asking for the number, so that a lost push is fetched. A falling number or another
 * file number means a new file.
 */
export function createRaceresultDialogue(options: {
  readonly fetched: FetchedPassings | null;
  /** Told what is in the journal now; a later connection goes on from there. */
  readonly onFetched: (fetched: FetchedPassings) => void;
}): Dialogue {
  let file = options.fetched?.file ?? '';
  let upTo = options.fetched?.upTo ?? 0;
  /** Passings beyond `upTo` that were pushed before those in between were fetched. */
  const ahead = new Set<number>();
  let count = 0;
  let isPushing = false;
  let statusAskedAt: InstantMs | null = null;
  let fetch: { readonly to: number; readonly askedAt: InstantMs } | null = null;

  function note(reads: readonly ParsedRead[]): void {
    const before = upTo;
    for (const { sequenceNumber } of reads) {
      if (sequenceNumber === null) continue;
      if (sequenceNumber > upTo) ahead.add(sequenceNumber);
      count = Math.max(count, sequenceNumber);
    }
    while (ahead.delete(upTo + 1)) upTo++;
    if (upTo !== before && file !== '') options.onFetched({ file, upTo });
  }

  function hearCount(newCount: number, newFile: string): void {
    if (newFile !== file || newCount < upTo) {
      upTo = 0;
      ahead.clear();
      fetch = null;
    }
    file = newFile;
    count = newCount;
  }

  /** Asks for what is missing, a part at a time. A bad line is not asked for again within one file. */
  function fetchMore(at: InstantMs): string {
    if (fetch !== null && at - fetch.askedAt < PATIENCE_MS) return '';
    if (upTo >= count) return '';
    const many = Math.min(count - upTo, PASSINGS_AT_ONCE);
    fetch = { to: upTo + many, askedAt: at };
    return `${upTo + 1}:${many}\r\n`;
  }

  /** The blank line behind the asked-for passings: whatever could not be read among them is given up. */
  function endFetch(): void {
    if (fetch === null) return;
    for (let number = upTo + 1; number <= fetch.to; number++) ahead.add(number);
    while (ahead.delete(upTo + 1)) upTo++;
    fetch = null;
    if (file !== '') options.onFetched({ file, upTo });
  }

  function hearLine(line: string, at: InstantMs): Answer {
    const [word, ...rest] = line.split(';');
    if (word === 'GETPROTOCOL') return { say: `SETPROTOCOL;${chooseProtocol(rest[1], rest[2])}\r\n` };
    if (word === 'PASSINGS' && /^\d+$/.test(rest[0] ?? '')) {
      hearCount(Number(rest[0]), rest[1] ?? '');
      const push = isPushing ? '' : 'SETPUSHPASSINGS;1;0\r\n';
      isPushing = true;
      return { say: push };
    }
    if (word === 'GETSTATUS' && statusAskedAt !== null) {
      const [date = '', time = ''] = rest;
      const localTime = clockTime({ date: date.startsWith('0000') ? null : date, time });
      const askedAt = statusAskedAt;
      statusAskedAt = null;
      if (localTime !== null) return { say: '', clock: { localTime, askedAt, answeredAt: at, stepMs: 1 } };
    }
    if (line === '' || line.startsWith('#E')) endFetch();
    return { say: '' };
  }

  let lastStatusAt: InstantMs | null = null;
  function askStatus(at: InstantMs): string {
    lastStatusAt = at;
    statusAskedAt = at;
    return 'GETSTATUS\r\n';
  }

  return {
    greet: (at) => `GETPROTOCOL\r\n${askStatus(at)}PASSINGS\r\n`,
    answer({ lines, reads, at }: Heard) {
      note(reads);
      let say = '';
      let clock: Answer['clock'];
      for (const line of lines) {
        const answer = hearLine(line, at);
        say += answer.say;
        clock = answer.clock ?? clock;
      }
      say += fetchMore(at);
      return clock === undefined ? { say } : { say, clock };
    },
    tick(at) {
      const status = lastStatusAt === null || at - lastStatusAt >= STATUS_EVERY_MS ? askStatus(at) : '';
      return `${status}PASSINGS\r\n`;
    },
  };
}

function chooseProtocol(min: string | undefined, max: string | undefined): string {
  if (max !== undefined && Number(max) < Number(WANTED_PROTOCOL)) return max;
  if (min !== undefined && Number(min) > Number(WANTED_PROTOCOL)) return min;
  return WANTED_PROTOCOL;
}
