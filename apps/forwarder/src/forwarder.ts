import { mkdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { durationMs } from '@backstride/domain';
import { type Clock, systemClock } from './clock.ts';
import type { ForwarderConfig, SourceConfig } from './config/config.ts';
import { createDialogue, type FetchMemory } from './dialogues/create-dialogue.ts';
import type { FetchedPassings } from './dialogues/raceresult.ts';
import { createIntake } from './intake/intake.ts';
import { replaceJson } from './journal/cursor.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { type ApiClient, createApiClient } from './sender/api-client.ts';
import { offsetEntry } from './sender/facts.ts';
import { runSender } from './sender/sender.ts';
import { measureOffset } from './sources/clock-offset.ts';
import { replayFile, tailFile } from './sources/file.ts';
import type { SourceParts } from './sources/source.ts';
import { connect, listen } from './sources/tcp.ts';
import { createSourceStatus, notice, type SourceStatus } from './status/source-status.ts';

/** A forwarder at work. */
export interface Forwarder {
  readonly sources: readonly SourceStatus[];
  /** The port on which a listening source waits; ends when it does. */
  port(name: string): Promise<number>;
  /** Ends everything; what is not sent is in the journals. */
  stop(): Promise<void>;
}

/** Clock offsets that differ by less than that are the same. */
const SAME_OFFSET_MS = 20;

/** Starts to take in and to send. `clock`, `api` and `openSourceJournal` are for tests. */
export async function startForwarder(options: {
  readonly config: ForwarderConfig;
  readonly resend?: boolean;
  readonly clock?: Clock;
  readonly api?: ApiClient;
  readonly openSourceJournal?: (file: string) => Promise<Journal>;
}): Promise<Forwarder> {
  const { config } = options;
  const clock = options.clock ?? systemClock;
  const api =
    options.api ?? createApiClient({ apiUrl: config.api, eventId: config.event, token: config.token });
  mkdirSync(config.journal, { recursive: true });
  const stopping = new AbortController();
  const working: Promise<void>[] = [];
  const journals: Journal[] = [];
  const statuses: SourceStatus[] = [];
  const ports = new Map<string, PromiseWithResolved<number>>();

  for (const source of config.sources) {
    const file = (ending: string) => path.join(config.journal, `${source.name}.${ending}`);
    if (options.resend) await rm(file('cursor.json'), { force: true });
    const journal = await (options.openSourceJournal ?? openJournal)(file('journal'));
    const status = createSourceStatus({ name: source.name, format: source.format, place: placeOf(source) });
    const timeZone = source.timeZone ?? config.timeZone;
    const listening = resolvable<number>();
    journals.push(journal);
    statuses.push(status);
    ports.set(source.name, listening);
    const parts = makeParts({ config, source, timeZone, journal, status, clock, file });
    working.push(
      runSource(parts, listening.resolve, stopping.signal),
      runSender(
        {
          config: source,
          timeZone,
          eventId: config.event,
          journal,
          cursorFile: file('cursor.json'),
          api,
          status,
          clock,
        },
        stopping.signal,
      ),
    );
  }

  return {
    sources: statuses,
    port(name) {
      const found = ports.get(name);
      if (found === undefined) throw new Error(`There is no source ${name}.`);
      return found.promise;
    },
    async stop() {
      stopping.abort();
      await Promise.all(working);
      for (const journal of journals) await journal.close();
    },
  };
}

function makeParts(given: {
  readonly config: ForwarderConfig;
  readonly source: SourceConfig;
  readonly timeZone: string;
  readonly journal: Journal;
  readonly status: SourceStatus;
  readonly clock: Clock;
  readonly file: (ending: string) => string;
}): SourceParts {
  const { source, journal, status, clock } = given;
  const memory = createMemory(given.file('reader.json'));
  return {
    config: source,
    status,
    clock,
    placeFile: given.file('place.json'),
    createIntake: () => createIntake({ format: source.format, journal, status }),
    createDialogue: () => createDialogue(source, memory),
    async onClock(reading) {
      const measured = measureOffset(reading, given.timeZone);
      if (measured === null) return;
      const before = status.offset;
      const isSame =
        before !== null &&
        Math.abs(before.offsetMs - measured.offsetMs) <= Math.max(SAME_OFFSET_MS, measured.uncertaintyMs);
      status.offset = measured;
      if (isSame) return;
      notice(status, clock.now(), `The reader's clock is ${measured.offsetMs} ms behind this computer's.`);
      if (source.recordClockOffset)
        await journal.append([
          offsetEntry({
            eventId: given.config.event,
            readerId: source.name,
            offsetMs: durationMs(measured.offsetMs),
            measuredAt: measured.measuredAt,
          }),
        ]);
    },
  };
}

function runSource(parts: SourceParts, onListening: (port: number) => void, signal: AbortSignal) {
  const { config } = parts;
  if (config.connect !== undefined) return connect(parts, config.connect, signal);
  if (config.tail !== undefined) return tailFile(parts, config.tail, signal);
  if (config.replay !== undefined) return replayFile(parts, config.replay, signal);
  return listen(parts, { host: config.host, port: config.listen ?? 0, onListening }, signal);
}

function placeOf({ connect: to, listen: port, host, tail, replay }: SourceConfig): string {
  if (to !== undefined) return `connect ${to.host}:${to.port}`;
  if (tail !== undefined) return `tail ${tail}`;
  return replay === undefined ? `listen ${host}:${port}` : `replay ${replay}`;
}

/** Without its file everything is fetched again, which does no harm; so writing it may fail. */
function createMemory(file: string): FetchMemory {
  let fetched: FetchedPassings | null = null;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<FetchedPassings>;
    if (typeof value.file === 'string' && Number.isSafeInteger(value.upTo))
      fetched = value as FetchedPassings;
  } catch {
    fetched = null;
  }
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => fetched,
    set(next) {
      fetched = next;
      writing = writing.then(() => replaceJson(file, fetched)).catch(() => undefined);
    },
  };
}

interface PromiseWithResolved<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

function resolvable<Value>(): PromiseWithResolved<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
