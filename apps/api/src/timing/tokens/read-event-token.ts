import type { IncomingHttpHeaders } from 'node:http';
import type { InstantMs } from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../../db/index.ts';
import type { EventTokenIdentity } from '../../server/context.ts';
import { requestError } from '../../server/errors.ts';
import { tokenState } from './token-state.ts';
import { bearerToken, hashTokenText } from './token-text.ts';

const NOTED_EVERY_MS = 60_000;

/**
 * The event token that a request was sent with; null when it has none.
 * @throws GraphQLError EVENT_TOKEN_REFUSED (401), with `reason` UNKNOWN, EXPIRED or REVOKED
 */
export async function readEventToken(options: {
  readonly db: Database;
  readonly headers: IncomingHttpHeaders;
  readonly now: InstantMs;
}): Promise<EventTokenIdentity | null> {
  const { db, now } = options;
  const text = bearerToken(options.headers.authorization);
  if (text === null) return null;
  const hash = hashTokenText(text);
  const row =
    hash === null
      ? undefined
      : await db
          .selectFrom('event_tokens')
          .select([
            'id',
            'event_id as eventId',
            'scope',
            'expires_at as expiresAt',
            'revoked_at as revokedAt',
            'last_used_at as lastUsedAt',
          ])
          .where('token_hash', '=', hash)
          .executeTakeFirst();
  if (row === undefined) throw refused('UNKNOWN');
  const state = tokenState(row, now);
  if (state !== 'OPEN') throw refused(state);
  if (row.lastUsedAt === null || now - row.lastUsedAt.getTime() > NOTED_EVERY_MS)
    await db
      .updateTable('event_tokens')
      .set({ last_used_at: sql`greatest(last_used_at, ${new Date(now).toISOString()}::timestamptz)` })
      .where('id', '=', row.id)
      .execute();
  return { id: row.id, eventId: row.eventId, scope: row.scope as EventTokenIdentity['scope'] };
}

const REASONS = {
  UNKNOWN: 'This token is not known here. Check that it was copied whole, or make a new one.',
  EXPIRED: 'This token has expired. Ask an organizer of the event for a new one.',
  REVOKED: 'This token was revoked. Ask an organizer of the event for a new one.',
} as const;

function refused(reason: keyof typeof REASONS) {
  return requestError({
    code: 'EVENT_TOKEN_REFUSED',
    message: REASONS[reason],
    params: { reason },
    status: 401,
  });
}
