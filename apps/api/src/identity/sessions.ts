import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/index.ts';
import type { ViewerIdentity } from '../server/context.ts';

/** Finds out who a cookie header is of, with one query; null for nobody. */
export type ReadSession = (cookieHeader: string | undefined) => Promise<ViewerIdentity | null>;

/** Reads sessions that better-auth made: a cookie `token.signature`, the row of the token, and its account. */
export function createSessionReader(options: {
  readonly db: Database;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly nowMs: () => number;
}): ReadSession {
  const name = `${options.isSecure ? '__Secure-' : ''}backstride.session_token`;
  return async (cookieHeader) => {
    const token = verifiedToken(cookieValue(cookieHeader, name), options.secret);
    if (token === null) return null;
    const row = await options.db
      .selectFrom('auth_sessions')
      .innerJoin('accounts', 'accounts.id', 'auth_sessions.account_id')
      .select(['accounts.id', 'accounts.is_instance_owner'])
      .where('auth_sessions.token', '=', token)
      .where('auth_sessions.expires_at', '>', new Date(options.nowMs()))
      .executeTakeFirst();
    return row ? { accountId: row.id, isInstanceOwner: row.is_instance_owner } : null;
  };
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...rest] = part.split('=');
    if (key?.trim() === name) return decoded(rest.join('=').trim());
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
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
