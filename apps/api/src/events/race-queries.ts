import { durationMs, instantMs, type RaceRules } from '@backstride/domain';
import type { Database } from '../db/index.ts';
import type { CategoryModel, CheckpointModel, RaceModel, WaveModel } from './models.ts';

function selectRaces(db: Database) {
  return db
    .selectFrom('races')
    .select([
      'id',
      'event_id',
      'slug',
      'name',
      'distance_metres',
      'ranking_basis',
      'rounding',
      'tie_rule',
      'guide_rule',
      'start_window_ms',
      'ignore_window_ms',
      'age_groups',
    ])
    .orderBy('ordinal')
    .orderBy('slug');
}

type RaceRow = Awaited<ReturnType<ReturnType<typeof selectRaces>['executeTakeFirstOrThrow']>>;

function toRace(row: RaceRow): RaceModel {
  return {
    id: row.id,
    eventId: row.event_id,
    slug: row.slug,
    name: row.name,
    distanceMetres: row.distance_metres,
    rules: {
      rankingBasis: row.ranking_basis as RaceRules['rankingBasis'],
      rounding: row.rounding as RaceRules['rounding'],
      tieRule: row.tie_rule as RaceRules['tieRule'],
      guideRule: row.guide_rule as RaceRules['guideRule'],
      startWindowMs: durationMs(row.start_window_ms),
      ignoreWindowMs: durationMs(row.ignore_window_ms),
      ageGroups: row.age_groups as unknown as RaceRules['ageGroups'],
    },
  };
}

export async function findRaces(db: Database, ids: readonly string[]): Promise<RaceModel[]> {
  return (await selectRaces(db).where('id', 'in', ids).execute()).map(toRace);
}

export async function findRacesOfEvents(db: Database, eventIds: readonly string[]): Promise<RaceModel[]> {
  return (await selectRaces(db).where('event_id', 'in', eventIds).execute()).map(toRace);
}

export async function findCheckpointsOfRaces(
  db: Database,
  raceIds: readonly string[],
): Promise<CheckpointModel[]> {
  const rows = await db
    .selectFrom('checkpoints')
    .select([
      'id',
      'race_id as raceId',
      'timing_point_id as timingPointId',
      'kind',
      'ordinal',
      'name',
      'distance_metres as distanceMetres',
      'min_section_ms as minSectionMs',
      'soft_min_section_ms as softMinSectionMs',
      'section_direction as sectionDirection',
    ])
    .where('race_id', 'in', raceIds)
    .orderBy('ordinal')
    .execute();
  return rows as unknown as CheckpointModel[];
}

/** The race of each checkpoint. */
export async function findRaceIdsOfCheckpoints(db: Database, ids: readonly string[]) {
  return db.selectFrom('checkpoints').select(['id', 'race_id as raceId']).where('id', 'in', ids).execute();
}

/** The race of each wave. */
export async function findRaceIdsOfWaves(db: Database, ids: readonly string[]) {
  return db.selectFrom('waves').select(['id', 'race_id as raceId']).where('id', 'in', ids).execute();
}

export async function findWavesOfRaces(db: Database, raceIds: readonly string[]): Promise<WaveModel[]> {
  const rows = await db
    .selectFrom('waves')
    .select(['id', 'race_id as raceId', 'name', 'planned_start_at'])
    .where('race_id', 'in', raceIds)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ planned_start_at, ...row }) => ({
    ...row,
    plannedStartAt: instantMs(planned_start_at.getTime()),
  }));
}

export function findCategoriesOfRaces(db: Database, raceIds: readonly string[]): Promise<CategoryModel[]> {
  return db
    .selectFrom('categories')
    .select(['race_id as raceId', 'key', 'name'])
    .where('race_id', 'in', raceIds)
    .orderBy('ordinal')
    .execute();
}
