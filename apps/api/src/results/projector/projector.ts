import { sql } from 'kysely';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../../db/index.ts';
import type { Live } from '../../server/live.ts';
import { createEventLocks } from './event-locks.ts';
import { advanceEvent, type EventState, openEvent } from './event-state.ts';
import { hashRace } from './race-state.ts';
import { StaleProjectionError } from './save.ts';

/** Turns race logs into results. Any number of API processes may run one; each event has one holder at a time. */
export interface Projector {
  /** Resolves when nothing that this process knows of is waiting to be computed. */
  idle(): Promise<void>;
  /** Looks for events that lag, as the slow poll does. */
  poll(): Promise<void>;
  /** Finishes what is being written and gives the locks back. */
  stop(): Promise<void>;
}

export interface ProjectorOptions {
  readonly db: Database;
  /** One of its connections is kept for the locks. */
  readonly pool: pg.Pool;
  readonly live: Live;
  readonly log: Logger;
  /** How often to look for events whose notification was lost. */
  readonly pollMs?: number;
  /** An event that nothing was added to for so long is forgotten, and its lock given back. */
  readonly forgetAfterMs?: number;
  /** How long an event must be quiet before the hash of its results is made. */
  readonly hashAfterMs?: number;
}

/**
 * A large race rests after a computation for as long as that took, so that its reads gather and taking them in
 * is never starved.
 */
const LONGEST_REST_MS = 2_000;
/** What took no longer than this needs no rest. */
const NO_REST_MS = 50;
/** Other events are looked after meanwhile. */
const REST_STEP_MS = 50;

/** Starts the projector of this process. */
export function startProjector(options: ProjectorOptions): Projector {
  const { db, live, log } = options;
  const events = new Map<string, { state: EventState; timers: NodeJS.Timeout[] }>();
  const waiting = new Set<string>();
  const restUntil = new Map<string, number>();
  let working: Promise<void> | null = null;
  let isStopped = false;
  const locks = createEventLocks({ pool: options.pool, onLost: () => forgetAll() });

  const forget = (eventId: string) => {
    for (const timer of events.get(eventId)?.timers ?? []) clearTimeout(timer);
    events.delete(eventId);
    restUntil.delete(eventId);
  };
  const forgetAll = () => {
    for (const eventId of [...events.keys()]) forget(eventId);
  };

  const wake = (eventId: string) => {
    if (isStopped) return;
    waiting.add(eventId);
    working ??= work().finally(() => {
      working = null;
      if (waiting.size > 0) for (const next of waiting) wake(next);
    });
  };

  const work = async () => {
    while (waiting.size > 0 && !isStopped) {
      const eventId = soonest();
      const restMs = restLeft(eventId);
      if (restMs > 0) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(restMs, REST_STEP_MS)));
        continue;
      }
      waiting.delete(eventId);
      await projectOnce(eventId);
    }
  };

  const restLeft = (eventId: string) => (restUntil.get(eventId) ?? 0) - performance.now();

  /** The waiting event that may be computed first. */
  const soonest = (): string => {
    let best = '';
    for (const eventId of waiting) if (best === '' || restLeft(eventId) < restLeft(best)) best = eventId;
    return best;
  };

  const projectOnce = async (eventId: string) => {
    const startedMs = performance.now();
    try {
      await project(eventId);
      const endedMs = performance.now();
      const tookMs = endedMs - startedMs;
      if (tookMs > NO_REST_MS) restUntil.set(eventId, endedMs + Math.min(tookMs, LONGEST_REST_MS));
    } catch (error) {
      forget(eventId);
      if (error instanceof StaleProjectionError) waiting.add(eventId);
      else log.error({ err: error, eventId }, 'computing results failed; the next poll tries again');
    }
  };

  const project = async (eventId: string) => {
    if (!(await locks.acquire(eventId))) return;
    const known = events.get(eventId)?.state;
    const { rows } = await sql<{ setup_version: number }>`
      select setup_version from events where id = ${eventId}`.execute(db);
    const isCurrent = known !== undefined && rows[0]?.setup_version === known.setupVersion;
    const state = isCurrent ? known : await openEvent(db, { eventId, ...(known ? { known } : {}) });
    if (state === null) {
      forget(eventId);
      return locks.release(eventId);
    }
    if (isCurrent) while (await advanceEvent(db, state));
    keep(state);
  };

  const keep = (state: EventState) => {
    const { eventId } = state;
    forget(eventId);
    const timers = [
      setTimeout(() => hashEvent(state), options.hashAfterMs ?? 500),
      setTimeout(() => {
        forget(eventId);
        locks.release(eventId).catch((error: unknown) => log.warn({ err: error }, 'a lock stayed'));
      }, options.forgetAfterMs ?? 600_000),
    ];
    for (const timer of timers) timer.unref();
    events.set(eventId, { state, timers });
  };

  const hashEvent = (state: EventState) => {
    (async () => {
      for (const race of state.races) await hashRace(db, race);
    })().catch((error: unknown) => log.error({ err: error }, 'hashing results failed'));
  };

  const poll = async () => {
    for (const eventId of await laggingEvents(db)) wake(eventId);
  };
  const pollTimer = setInterval(() => {
    poll().catch((error: unknown) => log.warn({ err: error }, 'looking for waiting events failed'));
  }, options.pollMs ?? 5_000);
  pollTimer.unref();
  const heard = (eventId: string | null) => {
    if (eventId !== null) wake(eventId);
    else poll().catch((error: unknown) => log.warn({ err: error }, 'looking for waiting events failed'));
  };
  const stopListening = [live.on('backstride_log', heard), live.on('backstride_setup', heard)];
  poll().catch((error: unknown) => log.warn({ err: error }, 'looking for waiting events failed'));

  return {
    async idle() {
      while (working !== null) await working;
    },
    poll,
    async stop() {
      isStopped = true;
      clearInterval(pollTimer);
      for (const stopOne of stopListening) stopOne();
      await working;
      forgetAll();
      await locks.close();
    },
  };
}

/** Events whose log or set-up is ahead of what some race of theirs was computed from. */
async function laggingEvents(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct e.id
    from races r
    join events e on e.id = r.event_id
    join race_log_heads h on h.event_id = e.id
    left join race_projections p on p.race_id = r.id
    where p.race_id is null or p.log_position < h.last_position or p.setup_version < e.setup_version
  `.execute(db);
  return rows.map((row) => row.id);
}
