import type { InstantMs } from '@backstride/domain';

/** Whether a token may be used at a moment. A revoked one stays revoked when its time is over, too. */
export function tokenState(
  token: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: InstantMs,
): 'OPEN' | 'EXPIRED' | 'REVOKED' {
  if (token.revokedAt !== null) return 'REVOKED';
  return token.expiresAt.getTime() <= now ? 'EXPIRED' : 'OPEN';
}
