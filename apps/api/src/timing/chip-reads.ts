import { chipReadFactId, normaliseChip } from '@backstride/domain';
import { inputProblem, type UserErrorFields } from '../server/user-errors.ts';
import type { NewFact } from './append.ts';
import type { EventIngest } from './event-ingest.ts';
import { readTime, shown } from './reader-time.ts';

/** A read as it is sent or stands in a file. */
export interface ChipReadItem {
  readonly timingPoint?: string | null | undefined;
  readonly readerId: string;
  readonly chip: string;
  readonly at: string;
  readonly rssi?: number | null | undefined;
  readonly raw?: string | null | undefined;
}

/** An item that is not kept. */
export interface RejectedItem extends UserErrorFields {
  readonly index: number;
}

const CHIP_LENGTH = 64;
const READER_LENGTH = 64;
const RAW_LENGTH = 500;
const SMALLEST_RSSI = -32_768;
const LARGEST_RSSI = 32_767;
/** What Postgres can't keep: NUL, and half of a surrogate pair. */
const UNKEEPABLE = /\0|\p{Cs}/u;
const CONTROL = /\p{Cc}|\p{Cs}/u;

/** Turns items into facts; what can't be one is told by its place in the batch. */
export function readItems(
  ingest: EventIngest,
  items: readonly ChipReadItem[],
): { readonly facts: readonly NewFact[]; readonly rejected: readonly RejectedItem[] } {
  const facts: NewFact[] = [];
  const rejected: RejectedItem[] = [];
  for (const [index, item] of items.entries()) {
    const outcome = readItem(ingest, item);
    if ('code' in outcome) rejected.push({ ...outcome, index });
    else facts.push(outcome);
  }
  return { facts, rejected };
}

function readItem(ingest: EventIngest, item: ChipReadItem): NewFact | UserErrorFields {
  const { readerId } = item;
  const chip = normaliseChip(item.chip);
  if (chip.length === 0 || chip.length > CHIP_LENGTH || CONTROL.test(chip)) return badChip(chip);
  if (readerId.length === 0 || readerId.length > READER_LENGTH || CONTROL.test(readerId))
    return badReader(readerId);
  const timingPointId = findPoint(ingest, item);
  if (typeof timingPointId !== 'string') return timingPointId;
  const occurredAt = readTime(ingest, item.at);
  if (typeof occurredAt !== 'number') return occurredAt;
  const { rssi, raw } = item;
  if (typeof rssi === 'number' && (rssi < SMALLEST_RSSI || rssi > LARGEST_RSSI)) return badRssi(rssi);
  if (typeof raw === 'string' && (raw.length > RAW_LENGTH || UNKEEPABLE.test(raw))) return badRaw(raw);
  return {
    id: chipReadFactId({ eventId: ingest.event.id, readerId, chip, readerTime: occurredAt }),
    kind: 'chip-read',
    occurredAt,
    official: 'device',
    timingPointId,
    readerId,
    chip,
    ...(typeof rssi === 'number' ? { rssiDbm: rssi } : {}),
    ...(typeof raw === 'string' ? { raw } : {}),
  };
}

/** The timing point that an item names, or where its reader stands. */
function findPoint(ingest: EventIngest, { timingPoint, readerId }: ChipReadItem): string | UserErrorFields {
  if (typeof timingPoint === 'string')
    return ingest.pointIds.get(timingPoint.toUpperCase()) ?? unknownPoint(ingest, timingPoint);
  return (
    ingest.readerPoints.get(readerId) ??
    inputProblem({
      code: 'READER_UNKNOWN',
      params: { readerId: shown(readerId) },
      message: `Nobody has said where the reader “${shown(readerId)}” stands. Enter it in the set-up of the event, or send the code of the timing point with the reads.`,
      path: ['readerId'],
    })
  );
}

/** Refuses a code that the event does not have. */
export function unknownPoint(ingest: EventIngest, code: string): UserErrorFields {
  const known = ingest.pointCodes.join(', ');
  return inputProblem({
    code: 'TIMING_POINT_UNKNOWN',
    params: { timingPoint: shown(code), known },
    message: `The event has no timing point “${shown(code)}”. It has: ${known || 'none yet'}. Add it to the set-up, or correct the code.`,
    path: ['timingPoint'],
  });
}

function badChip(chip: string): UserErrorFields {
  return inputProblem({
    code: 'CHIP_INVALID',
    params: { chip: shown(chip), max: CHIP_LENGTH },
    message: `“${shown(chip)}” can't be a chip: it has 1 to ${CHIP_LENGTH} characters and no control characters. Check the reader's output format.`,
    path: ['chip'],
  });
}

function badReader(readerId: string): UserErrorFields {
  return inputProblem({
    code: 'READER_INVALID',
    params: { readerId: shown(readerId), max: READER_LENGTH },
    message: `“${shown(readerId)}” can't be a reader's name: it has 1 to ${READER_LENGTH} characters and no control characters.`,
    path: ['readerId'],
  });
}

function badRssi(rssi: number): UserErrorFields {
  return inputProblem({
    code: 'RSSI_OUT_OF_RANGE',
    params: { rssi, min: SMALLEST_RSSI, max: LARGEST_RSSI },
    message: `A signal strength of ${rssi} dBm can't be. Leave it out where the reader does not tell it.`,
    path: ['rssi'],
  });
}

function badRaw(raw: string): UserErrorFields {
  return inputProblem({
    code: 'RAW_INVALID',
    params: { length: raw.length, max: RAW_LENGTH },
    message: `The raw line has ${raw.length} characters (at most ${RAW_LENGTH} are kept) or holds NUL characters. Shorten it or leave it out.`,
    path: ['raw'],
  });
}
