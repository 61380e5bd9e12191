import { sql } from 'kysely';
import type { Database } from '../db/index.ts';
import type { EventModel, ReaderModel, TimingPointModel } from './models.ts';

/** Selects events as models. */
export function selectEvents(db: Database) {
  return db
    .selectFrom('events')
    .select([
      'id',
      'club_id as clubId',
      'slug',
      'name',
      'place',
      'time_zone as timeZone',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'setup_version as setupVersion',
      sql<boolean>`published_at is not null`.as('isPublished'),
    ])
    .$castTo<EventModel>();
}

export function findEvents(db: Database, ids: readonly string[]): Promise<EventModel[]> {
  return selectEvents(db).where('id', 'in', ids).execute();
}

export function findEventBySlug(db: Database, slug: string): Promise<EventModel | undefined> {
  return selectEvents(db).where('slug', '=', slug).executeTakeFirst();
}

/** Locks the event against other changes of its set-up until the transaction ends. */
export async function lockEvent(db: Database, id: string): Promise<EventModel | undefined> {
  return selectEvents(db).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

function selectTimingPoints(db: Database) {
  return db.selectFrom('timing_points').select(['id', 'event_id as eventId', 'code', 'name']);
}

export function findTimingPoints(db: Database, ids: readonly string[]): Promise<TimingPointModel[]> {
  return selectTimingPoints(db).where('id', 'in', ids).execute();
}

export function findTimingPointsOfEvents(
  db: Database,
  eventIds: readonly string[],
): Promise<TimingPointModel[]> {
  return selectTimingPoints(db)
    .where('event_id', 'in', eventIds)
    .orderBy('ordinal')
    .orderBy('code')
    .execute();
}

export function findReadersOfEvents(db: Database, eventIds: readonly string[]): Promise<ReaderModel[]> {
  return db
    .selectFrom('readers')
    .select([
      'event_id as eventId',
      'reader_id as readerId',
      'timing_point_id as timingPointId',
      'is_backup as isBackup',
    ])
    .where('event_id', 'in', eventIds)
    .orderBy('reader_id')
    .execute();
}
