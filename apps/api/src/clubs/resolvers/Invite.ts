import type { InviteState } from '@backstride/schema';
import type { InviteResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import { stateOf } from '../invite-state.ts';

/** Names in the schema of the states of an invite. */
export const INVITE_STATES = {
  valid: 'OPEN',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
  'used-up': 'USED_UP',
} as const satisfies Readonly<Record<string, InviteState>>;

export const Invite: InviteResolvers = {
  id: ({ id }) => toNodeId('Invite', id),
  role: ({ role }) => toWire(role),
  state: (invite, _args, { now }) => INVITE_STATES[stateOf(invite, now)],
  usesLeft: ({ uses, maxUses }) => (maxUses === null ? null : Math.max(0, maxUses - uses)),
};
