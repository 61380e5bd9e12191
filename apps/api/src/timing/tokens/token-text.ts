import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;
const TOKEN = /^bst_[\w-]{32}$/;
const BEARER = /^Bearer +(bst_\S*)$/i;

/** A new token: `bst_` and 192 random bits as 32 letters, digits, `-` and `_`. */
export function createTokenText(): string {
  return `bst_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What is kept of a token; null for a text that can be none. */
export function hashTokenText(text: string): string | null {
  return TOKEN.test(text) ? createHash('sha256').update(text).digest('hex') : null;
}

/** The token of an `Authorization` header; null when the header is about something else. */
export function bearerToken(header: string | undefined): string | null {
  return BEARER.exec(header ?? '')?.[1] ?? null;
}
