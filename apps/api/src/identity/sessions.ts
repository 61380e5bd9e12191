import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Database } from '../db/index.ts';
import type { ViewerIdentity } from '../server/context.ts';
import { SESSION_DAYS } from './auth.ts';

/** What a session tells of a request. */
export interface SessionAnswer {
  /** Null for nobody. */
  readonly viewer: ViewerIdentity | null;
  /** A `Set-Cookie` that lets the browser keep a renewed session; null when there is nothing to renew. */
  readonly renewedCookie: string | null;
}

/** Finds out who sends a request, with one query; a session that is a day old is renewed by another. */
export type ReadSession = (headers: IncomingHttpHeaders) => Promise<SessionAnswer>;

const NOBODY: SessionAnswer = { viewer: null, renewedCookie: null };
const DAY_MS = 86_400_000;

/** Reads sessions that better-auth made: a cookie `token.signature`, the row of the token, and its account. */
export function createSessionReader(options: {
  readonly db: Database;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly nowMs: () => number;
}): ReadSession {
  const { db, nowMs } = options;
  const name = `${options.isSecure ? '__Secure-' : ''}backstride.session_token`;
  const renew = async (session: { readonly id: string; readonly cookie: string }) => {
    const now = nowMs();
    await db
      .updateTable('auth_sessions')
      .set({ updated_at: new Date(now), expires_at: new Date(now + SESSION_DAYS * DAY_MS) })
      .where('id', '=', session.id)
      .execute();
    const secure = options.isSecure ? '; Secure' : '';
    return `${name}=${session.cookie}; Max-Age=${SESSION_DAYS * 86_400}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  };
  return async (headers) => {
    const cookie = cookieValue(headers.cookie, name);
    const token = verifiedToken(decoded(cookie), options.secret);
    if (token === null) return NOBODY;
    const row = await db
      .selectFrom('auth_sessions')
      .innerJoin('accounts', 'accounts.id', 'auth_sessions.account_id')
      .select([
        'accounts.id',
        'accounts.is_instance_owner',
        'auth_sessions.id as sessionId',
        'auth_sessions.updated_at as renewedAt',
      ])
      .where('auth_sessions.token', '=', token)
      .where('auth_sessions.expires_at', '>', new Date(nowMs()))
      .executeTakeFirst();
    if (!row) return NOBODY;
    const viewer = { accountId: row.id, isInstanceOwner: row.is_instance_owner };
    // Only a browser keeps the cookie; pages that are rendered on the server ask without an origin.
    const isDue = headers.origin !== undefined && nowMs() - row.renewedAt.getTime() > DAY_MS;
    return { viewer, renewedCookie: isDue ? await renew({ id: row.sessionId, cookie: cookie ?? '' }) : null };
  };
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...rest] = part.split('=');
    if (key?.trim() === name) return rest.join('=').trim();
  }
  return null;
}

function decoded(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

function verifiedToken(signed: string | null, secret: string): string | null {
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (signed === null || dot < 1) return null;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
