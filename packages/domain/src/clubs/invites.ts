import type { InstantMs } from '../units/index.ts';

/** What decides whether an invite link still lets somebody in. */
export interface Invite {
  readonly expiresAt: InstantMs;
  readonly revokedAt: InstantMs | null;
  /** How many may join with it; null for any number. */
  readonly maxUses: number | null;
  readonly uses: number;
}

export type InviteState = 'valid' | 'revoked' | 'expired' | 'used-up';

/** Whether the link works at this moment. At the moment of expiry it no longer does. */
export function inviteState({ invite, now }: { invite: Invite; now: InstantMs }): InviteState {
  if (invite.revokedAt !== null && invite.revokedAt <= now) return 'revoked';
  if (invite.expiresAt <= now) return 'expired';
  return invite.maxUses !== null && invite.uses >= invite.maxUses ? 'used-up' : 'valid';
}
