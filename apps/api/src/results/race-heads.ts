import type { Database } from '../db/index.ts';
import type { Live } from '../server/live.ts';
import type { Facets, RaceHead, ResultCounts, StoredSectionBand } from './models.ts';

const NO_COUNTS: ResultCounts = {
  entered: 0,
  started: 0,
  onCourse: 0,
  finished: 0,
  didNotStart: 0,
  didNotFinish: 0,
  disqualified: 0,
  isGunPlanned: true,
};
const NO_FACETS: Facets = { sexes: [], ageGroups: [], categories: [], clubs: [], statuses: [] };

/** Reads what a race comes to; a race that was never computed has nothing. */
export async function readRaceHead(db: Database, raceId: string): Promise<RaceHead> {
  const row = await db
    .selectFrom('race_projections')
    .select([
      'change_position',
      'removal_position',
      'results_sha256',
      'counts',
      'facets',
      'section_bands',
      'first_gun_at',
      'updated_at',
    ])
    .where('race_id', '=', raceId)
    .executeTakeFirst();
  return {
    raceId,
    changePosition: row?.change_position ?? 0,
    removalPosition: row?.removal_position ?? 0,
    sha256: row?.results_sha256 ?? null,
    counts: { ...NO_COUNTS, ...(row?.counts as object | undefined) },
    facets: { ...NO_FACETS, ...(row?.facets as object | undefined) },
    sectionBands: (row?.section_bands ?? []) as unknown as readonly StoredSectionBand[],
    firstGunAt: row?.first_gun_at ?? null,
    updatedAt: row?.updated_at ?? new Date(0),
  };
}

/** What is known of a race for as long as no news of it comes. */
export interface RaceHeads {
  get(raceId: string): Promise<RaceHead>;
  stop(): void;
}

/** How long a head is trusted without news, should the notification be lost. */
const TRUSTED_MS = 2_000;
const MAX_RACES = 1_000;

/** Keeps the heads that are asked for, and drops each when a change of its race is announced. */
export function createRaceHeads(options: {
  readonly db: Database;
  readonly live: Live;
  readonly clock: () => number;
}): RaceHeads {
  const heads = new Map<string, { readonly head: Promise<RaceHead>; readonly until: number }>();
  const stop = options.live.on('backstride_results', (payload) => {
    if (payload === null) heads.clear();
    else heads.delete(announcedRace(payload));
  });
  return {
    get(raceId) {
      const known = heads.get(raceId);
      if (known !== undefined && known.until > options.clock()) return known.head;
      const head = readRaceHead(options.db, raceId);
      if (heads.size >= MAX_RACES) heads.clear();
      heads.set(raceId, { head, until: options.clock() + TRUSTED_MS });
      head.catch(() => heads.delete(raceId));
      return head;
    },
    stop,
  };
}

/** The race that an announcement of results is about. */
export function announcedRace(payload: string): string {
  return (JSON.parse(payload) as { raceId: string }).raceId;
}
