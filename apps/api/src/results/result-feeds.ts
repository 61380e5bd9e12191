import type { Database } from '../db/index.ts';
import { findEntriesOfResults } from '../events/index.ts';
import type { Live } from '../server/live.ts';
import type { RaceHead, ResultModel } from './models.ts';
import { findChangedResults } from './page-queries.ts';
import { createPushQueue } from './push-queue.ts';
import { announcedRace, readRaceHead } from './race-heads.ts';

/** News of a race, made once for all who listen. */
export interface ResultChangesModel {
  readonly position: number;
  readonly summary: RaceHead;
  readonly results: readonly ResultModel[];
  readonly isReset: boolean;
}

/** Live results of the races that somebody listens to. */
export interface ResultFeeds {
  /** What changed after a position, then every change as it comes. */
  subscribe(race: {
    readonly raceId: string;
    readonly after: number;
  }): AsyncIterableIterator<ResultChangesModel>;
}

/** More changed rows than that are not sent: the page is loaded again. */
const MAX_ROWS = 2_000;
/** At most ten pushes a second and race. */
const MIN_INTERVAL_MS = 100;
/** How many pushes may wait for a slow reader. */
const MAX_WAITING = 20;

interface Feed {
  position: number;
  sha256: string | null;
  readonly listeners: Set<(changes: ResultChangesModel) => void>;
  timer: NodeJS.Timeout | null;
  lastFetchMs: number;
  isFetching: boolean;
  isAskedAgain: boolean;
}

/** Starts listening for results; each race is fetched once per change however many listen. */
export function createResultFeeds(options: {
  readonly db: Database;
  readonly live: Live;
  readonly clock: () => number;
}): ResultFeeds {
  const { db, clock } = options;
  const feeds = new Map<string, Feed>();

  const schedule = (raceId: string, feed: Feed) => {
    if (feed.isFetching) {
      feed.isAskedAgain = true;
      return;
    }
    if (feed.timer !== null) return;
    const waitMs = Math.max(0, feed.lastFetchMs + MIN_INTERVAL_MS - clock());
    feed.timer = setTimeout(() => {
      feed.timer = null;
      feed.isFetching = true;
      feed.lastFetchMs = clock();
      fetchAndPush(raceId, feed)
        .catch(() => {
          feed.isAskedAgain = true;
        })
        .finally(() => {
          feed.isFetching = false;
          if (!feed.isAskedAgain || feed.listeners.size === 0) return;
          feed.isAskedAgain = false;
          schedule(raceId, feed);
        });
    }, waitMs);
  };

  const fetchAndPush = async (raceId: string, feed: Feed) => {
    const changes = await readChanges(db, { raceId, after: feed.position });
    const { sha256 } = changes.summary;
    if (changes.position === feed.position && sha256 === feed.sha256) return;
    feed.position = changes.position;
    feed.sha256 = sha256;
    for (const listener of feed.listeners) listener(changes);
  };

  options.live.on('backstride_results', (payload) => {
    const concerned = payload === null ? [...feeds.keys()] : [announcedRace(payload)];
    for (const raceId of concerned) {
      const feed = feeds.get(raceId);
      if (feed) schedule(raceId, feed);
    }
  });

  return {
    subscribe({ raceId, after }) {
      const feed = feeds.get(raceId) ?? newFeed(after);
      feeds.set(raceId, feed);
      let held: ResultChangesModel[] | null = [];
      const listener = (changes: ResultChangesModel) => {
        if (held === null) queue.push(changes);
        else held.push(changes);
      };
      const queue = createPushQueue<ResultChangesModel>({
        limit: MAX_WAITING,
        summarize: asReset,
        onEnd: () => {
          feed.listeners.delete(listener);
          if (feed.listeners.size > 0) return;
          if (feed.timer !== null) clearTimeout(feed.timer);
          if (feeds.get(raceId) === feed) feeds.delete(raceId);
        },
      });
      feed.listeners.add(listener);
      const catchUp = async () => {
        const missed = await readChanges(db, { raceId, after });
        if (missed.position !== after) queue.push(missed);
        if (feed.listeners.size === 1 && feed.position < missed.position) feed.position = missed.position;
        for (const changes of held ?? []) if (changes.position >= missed.position) queue.push(changes);
        held = null;
      };
      catchUp().catch(() => queue.iterator.return?.());
      return queue.iterator;
    },
  };
}

function newFeed(position: number): Feed {
  return {
    position,
    sha256: null,
    listeners: new Set(),
    timer: null,
    lastFetchMs: Number.NEGATIVE_INFINITY,
    isFetching: false,
    isAskedAgain: false,
  };
}

function asReset(waiting: readonly ResultChangesModel[]): ResultChangesModel {
  const last = waiting.at(-1) as ResultChangesModel;
  return { ...last, results: [], isReset: true };
}

async function readChanges(
  db: Database,
  options: { readonly raceId: string; readonly after: number },
): Promise<ResultChangesModel> {
  const { raceId, after } = options;
  const summary = await readRaceHead(db, raceId);
  const position = summary.changePosition;
  if (position === after) return { position, summary, results: [], isReset: false };
  const isGone = summary.removalPosition > after || position < after;
  const rows = isGone ? [] : await findChangedResults(db, { raceId, after, limit: MAX_ROWS + 1 });
  if (isGone || rows.length > MAX_ROWS) return { position, summary, results: [], isReset: true };
  const entries = await findEntriesOfResults(
    db,
    rows.map((row) => row.entryId),
  );
  const results = rows.map((row) => {
    const entry = entries.get(row.entryId);
    return entry === undefined ? row : { ...row, entry };
  });
  return { position, summary, results, isReset: false };
}
