import { type InstantMs, type InviteState, instantMs, inviteState } from '@backstride/domain';
import type { InviteModel } from './models.ts';

/** The state of an invite at a moment. */
export function stateOf(invite: InviteModel, now: InstantMs): InviteState {
  return inviteState({
    invite: {
      expiresAt: instantMs(invite.expiresAt.getTime()),
      revokedAt: invite.revokedAt && instantMs(invite.revokedAt.getTime()),
      maxUses: invite.maxUses,
      uses: invite.uses,
    },
    now,
  });
}
