import type { InstantMs } from '@backstride/domain';

/** How far a source's connection is. */
export type ConnectionState = 'starting' | 'waiting' | 'connected' | 'done' | 'failed';

/** A clock offset: true time (this computer's) minus the reader's. */
export interface MeasuredOffset {
  readonly offsetMs: number;
  /** Half the way there and back, and half the finest step that the reader tells. */
  readonly uncertaintyMs: number;
  readonly measuredAt: InstantMs;
}

/** Something that an operator should see, newest last. */
export interface Notice {
  readonly at: InstantMs;
  readonly text: string;
}

/** What is known of one source; everything that shows a status reads it. */
export interface SourceStatus {
  readonly name: string;
  readonly format: string;
  /** Where it reads, such as `connect 192.168.1.50:3601`. */
  readonly place: string;
  connection: ConnectionState;
  /** Readers that are connected now. */
  openConnections: number;
  lastLineAt: InstantMs | null;
  lastReadAt: InstantMs | null;
  lastChip: string | null;
  /** Since the forwarder was started. */
  reads: number;
  guns: number;
  badLines: number;
  offset: MeasuredOffset | null;
  /** Journal entries that the server has not confirmed. */
  backlog: number;
  /** New to the server. */
  recorded: number;
  alreadyKnown: number;
  /** Refused by the server one by one, and kept in the journal. */
  rejected: number;
  /** What keeps the connection or the sending from going on now. */
  connectionProblem: string | null;
  sendingProblem: string | null;
  readonly notices: Notice[];
  /** Reads in each second of the last minute. */
  readonly perSecond: Map<number, number>;
}

const KEPT_NOTICES = 50;
const MINUTE_S = 60;

/** The status of a source at its start. */
export function createSourceStatus(source: {
  readonly name: string;
  readonly format: string;
  readonly place: string;
}): SourceStatus {
  return {
    ...source,
    connection: 'starting',
    openConnections: 0,
    lastLineAt: null,
    lastReadAt: null,
    lastChip: null,
    reads: 0,
    guns: 0,
    badLines: 0,
    offset: null,
    backlog: 0,
    recorded: 0,
    alreadyKnown: 0,
    rejected: 0,
    connectionProblem: null,
    sendingProblem: null,
    notices: [],
    perSecond: new Map(),
  };
}

/** Adds what an operator should see; the oldest go when there are more than fifty. */
export function notice(status: SourceStatus, at: InstantMs, text: string): void {
  status.notices.push({ at, text });
  if (status.notices.length > KEPT_NOTICES) status.notices.shift();
}

/** Counts reads that came at a moment. */
export function countReads(status: SourceStatus, at: InstantMs, count: number): void {
  const second = Math.floor(at / 1000);
  status.reads += count;
  status.lastReadAt = at;
  status.perSecond.set(second, (status.perSecond.get(second) ?? 0) + count);
  for (const old of status.perSecond.keys()) if (old <= second - MINUTE_S) status.perSecond.delete(old);
}

/** Reads of the last minute. */
export function readsPerMinute(status: SourceStatus, now: InstantMs): number {
  const from = Math.floor(now / 1000) - MINUTE_S;
  let sum = 0;
  for (const [second, count] of status.perSecond) if (second > from) sum += count;
  return sum;
}
