import { createHash } from 'node:crypto';
import { type DurationMs, type InstantMs, instantMs, parseLocalDate } from '@backstride/domain';
import {
  createReadParser,
  type ParsedChipRead,
  type ParsedGun,
  type ParsedRead,
  resolveReadTime,
} from '@backstride/domain/timing/formats';
import type { ChipReadInput, RecordClockOffsetInput, RecordGunInput } from '@backstride/schema';
import type { SourceConfig } from '../config/config.ts';
import { asText } from '../intake/split-lines.ts';
import type { JournalEntry } from '../journal/entry.ts';

/** What a piece of a journal has to say to the server. */
export interface JournalFacts {
  readonly reads: readonly ChipReadInput[];
  readonly guns: readonly RecordGunInput[];
  readonly offsets: readonly Omit<RecordClockOffsetInput, 'eventId'>[];
  /** Reads and guns that can't be sent, and why. */
  readonly unsendable: readonly string[];
}

const RAW_LENGTH = 500;

/** Makes facts of journal entries; the same entries always make the same facts. */
export function makeFacts(
  entries: readonly JournalEntry[],
  source: { readonly config: SourceConfig; readonly timeZone: string; readonly eventId: string },
): JournalFacts {
  const { config } = source;
  const reads: ChipReadInput[] = [];
  const guns: RecordGunInput[] = [];
  const offsets: Omit<RecordClockOffsetInput, 'eventId'>[] = [];
  const unsendable: string[] = [];
  const lines = entries.filter(({ kind }) => kind === 'line');
  const { reads: parsed } = createReadParser(config.format).push(
    lines.map(({ text }) => `${asText(text)}\n`).join(''),
  );
  for (const read of parsed) {
    const entry = lines[read.lineNumber - 1];
    const at = entry === undefined ? 'nonexistent-local-time' : momentOf(read, entry.receivedAt, source);
    if (typeof at !== 'number') {
      unsendable.push(
        `“${read.raw}” has a time that never was in ${source.timeZone} (the clocks were put forward over it). Set the reader's clock and zone right.`,
      );
      continue;
    }
    const place = placeOf(read, config);
    if (read.kind === 'gun') guns.push(...gunsOf(read, at, place.readerId, source));
    else reads.push(readInput(read, at, place));
  }
  for (const { kind, text } of entries)
    if (kind === 'offset') offsets.push(JSON.parse(text) as Omit<RecordClockOffsetInput, 'eventId'>);
  return { reads, guns, offsets, unsendable };
}

interface Place {
  readonly readerId: string;
  readonly timingPoint: string | undefined;
}

/** A reader is named by the set-up; the name in its line only tells several on one connection apart. */
function placeOf(read: ParsedRead, config: SourceConfig): Place {
  const found = config.locations.find(({ location }) => location === read.pointName);
  return found ?? { readerId: config.name, timingPoint: config.timingPoint };
}

function momentOf(
  read: ParsedRead,
  receivedAt: InstantMs,
  { config, timeZone }: { readonly config: SourceConfig; readonly timeZone: string },
): InstantMs | null {
  const dayZero = config.clockDayZero === undefined ? null : parseLocalDate(config.clockDayZero);
  const outcome = resolveReadTime({
    read,
    timeZone,
    expectedAt: config.around === undefined ? receivedAt : instantMs(Date.parse(config.around)),
    ...(dayZero === null ? {} : { clockDayZero: dayZero }),
  });
  return outcome.ok ? outcome.instant : null;
}

function readInput(read: ParsedChipRead, at: InstantMs, { readerId, timingPoint }: Place): ChipReadInput {
  return {
    readerId,
    chip: read.chip,
    at: new Date(at).toISOString(),
    raw: read.raw.slice(0, RAW_LENGTH),
    ...(timingPoint === undefined ? {} : { timingPoint }),
    ...(read.rssiDbm === null ? {} : { rssi: read.rssiDbm }),
  };
}

function gunsOf(
  gun: ParsedGun,
  at: InstantMs,
  readerId: string,
  { config, eventId }: { readonly config: SourceConfig; readonly eventId: string },
): RecordGunInput[] {
  return config.guns
    .filter(({ match }) => match === undefined || (gun.name ?? '').includes(match))
    .map(({ raceId, waveId }) => ({
      factId: factIdOf('gun', eventId, readerId, raceId, waveId ?? '', at),
      raceId,
      at: new Date(at).toISOString(),
      ...(waveId === undefined ? {} : { waveId }),
    }));
}

/** 32 hexadecimal digits, the same for the same parts. */
export function factIdOf(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** A journal entry for an offset that the server is to know of. */
export function offsetEntry(options: {
  readonly eventId: string;
  readonly readerId: string;
  readonly offsetMs: DurationMs;
  readonly measuredAt: InstantMs;
}): JournalEntry {
  const { eventId, readerId, offsetMs, measuredAt } = options;
  const factId = factIdOf('offset', eventId, readerId, offsetMs, measuredAt);
  return {
    kind: 'offset',
    receivedAt: measuredAt,
    text: JSON.stringify({ factId, readerId, offset: offsetMs }),
  };
}
