import type { InstantMs } from '../units/index.ts';

/** Why an invite link lets people in, or no longer does. */
export type InviteState = 'open' | 'expired' | 'revoked' | 'used-up';

/** Most days that an invite may be open. */
export const MAX_INVITE_DAYS = 365;

/** The state of an invite at a moment. It is open until the moment of its expiry, which is outside. */
export function inviteState(
  invite: {
    readonly expiresAt: InstantMs;
    readonly isRevoked: boolean;
    readonly uses: number;
    /** Null is without limit. */
    readonly maxUses: number | null;
  },
  now: InstantMs,
): InviteState {
  if (invite.isRevoked) return 'revoked';
  if (invite.maxUses !== null && invite.uses >= invite.maxUses) return 'used-up';
  return now < invite.expiresAt ? 'open' : 'expired';
}
