import { type InstantMs, parseInstant, parseLocalDateTime } from '@backstride/domain';
import { inputProblem, type UserErrorFields } from '../server/user-errors.ts';
import type { EventIngest } from './event-ingest.ts';

/** The usual writing with a day that every month has: needs no calendar. */
const COMMON =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;
const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const LONGEST = 64;

/** Reads a reader's time, with an offset or local to the event; or tells what is wrong with it. */
export function readTime(ingest: EventIngest, text: string): InstantMs | UserErrorFields {
  const instant = COMMON.test(text) ? (Date.parse(text) as InstantMs) : readUncommon(ingest, text);
  if (typeof instant !== 'number') return instant;
  if (Number.isNaN(instant)) return malformed(text);
  if (instant < ingest.earliest || instant > ingest.latest) return outside(ingest, text);
  return instant;
}

function readUncommon(ingest: EventIngest, text: string): InstantMs | UserErrorFields {
  if (text.length > LONGEST) return malformed(`${text.slice(0, LONGEST)}…`);
  if (HAS_OFFSET.test(text.trim()) && text.includes(':')) return parseInstant(text) ?? malformed(text);
  const { timeZone } = ingest.event;
  const local = parseLocalDateTime({ text, zone: timeZone });
  if (local.ok) return local.instant;
  if (local.problem === 'nonexistent-local-time')
    return inputProblem({
      code: 'TIME_NONEXISTENT',
      params: { time: text, timeZone },
      message: `${text} never was in ${timeZone}: the clocks were put forward over it. Send it with its offset, or set the reader's clock and zone right.`,
      path: ['at'],
    });
  return malformed(text);
}

function malformed(text: string): UserErrorFields {
  return inputProblem({
    code: 'TIME_MALFORMED',
    params: { time: shown(text) },
    message: `“${shown(text)}” is not a time. Write it like 2026-11-23T08:00:00.123, with an offset or without.`,
    path: ['at'],
  });
}

function outside({ event }: EventIngest, text: string): UserErrorFields {
  return inputProblem({
    code: 'TIME_OUTSIDE_EVENT',
    params: { time: shown(text), startsOn: event.startsOn, endsOn: event.endsOn, timeZone: event.timeZone },
    message: `${shown(text)} is more than two days away from the event (${event.startsOn} to ${event.endsOn}, ${event.timeZone}). Check the reader's date and zone, or the days of the event.`,
    path: ['at'],
  });
}

/** A text as messages show it: short, and without characters that can't be kept or seen. */
export function shown(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, '�');
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}
