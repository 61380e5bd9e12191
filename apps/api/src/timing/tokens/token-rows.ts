import type { Database } from '../../db/index.ts';
import type { EventTokenModel } from '../models.ts';

/** Columns of a token, under the names of its model. */
export const TOKEN_COLUMNS = [
  'id',
  'event_id as eventId',
  'label',
  'scope',
  'created_by as createdBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'revoked_at as revokedAt',
  'last_used_at as lastUsedAt',
] as const;

/** The tokens of an event, the newest first. */
export async function tokensOfEvent(db: Database, eventId: string): Promise<readonly EventTokenModel[]> {
  const rows = await db
    .selectFrom('event_tokens')
    .select(TOKEN_COLUMNS)
    .where('event_id', '=', eventId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows as EventTokenModel[];
}

/** One token by its uuid. */
export async function findToken(db: Database, uuid: string): Promise<EventTokenModel | null> {
  const row = await db
    .selectFrom('event_tokens')
    .select(TOKEN_COLUMNS)
    .where('id', '=', uuid)
    .executeTakeFirst();
  return (row as EventTokenModel | undefined) ?? null;
}
