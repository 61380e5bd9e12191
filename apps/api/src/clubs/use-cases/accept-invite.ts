import { higherRole, type InviteState } from '@backstride/domain';
import { type Database, inTransaction } from '../../db/index.ts';
import type { AcceptInviteInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { conflict, notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { writeAudit } from '../audit.ts';
import {
  accountName,
  insertMember,
  lockInvite,
  lockMember,
  lockMembers,
  setMemberRole,
} from '../commands.ts';
import { stateOf } from '../invite-state.ts';
import type { InviteModel, MembershipModel } from '../models.ts';
import { hashToken } from '../tokens.ts';

/**
 * Joins the viewer by an invite link. Who is a member already stays what they are or is raised to the
 * link's role; a link that changes nothing is not used up.
 */
export async function acceptInvite(context: ApiContext, input: AcceptInviteInput) {
  const { accountId } = requireViewer(context);
  const hash = hashToken(input.token);
  if (hash === null) return notFound('invite', ['token']);
  return inTransaction(context.db, async ({ tx }) => {
    const invite = await lockInvite(tx, hash);
    if (invite === null) return notFound('invite', ['token']);
    const state = stateOf(invite, context.now);
    if (state !== 'valid') return inviteClosed(state);
    await lockMembers(tx, invite.clubId);
    const known = await lockMember(tx, { clubId: invite.clubId, accountId });
    if (known && higherRole(known.role, invite.role) === known.role) return joined(known);
    const membership = known
      ? await setMemberRole(tx, known.id, invite.role)
      : await insertMember(tx, { clubId: invite.clubId, accountId, role: invite.role });
    if (membership === null) throw new Error('A member appeared in a club that was held');
    await noteUse(tx, { invite, accountId, before: known });
    return joined(membership);
  });
}

function joined(membership: MembershipModel) {
  return { __typename: 'AcceptInviteSuccess' as const, membership };
}

function inviteClosed(state: Exclude<InviteState, 'valid'>) {
  const reason = { expired: 'has expired', revoked: 'was withdrawn', 'used-up': 'has been used up' }[state];
  return conflict({
    code: { expired: 'INVITE_EXPIRED', revoked: 'INVITE_REVOKED', 'used-up': 'INVITE_USED_UP' }[state],
    message: `This invite ${reason}. Ask the club for a new one.`,
    path: ['token'],
  });
}

async function noteUse(
  tx: Database,
  use: {
    readonly invite: InviteModel;
    readonly accountId: string;
    readonly before: MembershipModel | null;
  },
): Promise<void> {
  const { invite, accountId, before } = use;
  await tx
    .updateTable('club_invites')
    .set({ uses: invite.uses + 1 })
    .where('id', '=', invite.id)
    .execute();
  await tx
    .updateTable('club_join_requests')
    .set({ decided_at: new Date(), decision: 'accepted' })
    .where('club_id', '=', invite.clubId)
    .where('account_id', '=', accountId)
    .where('decided_at', 'is', null)
    .execute();
  await writeAudit(tx, {
    accountId,
    clubId: invite.clubId,
    action: before ? 'member-role-changed' : 'member-joined',
    subject: await accountName(tx, accountId),
    ...(before ? { before: { role: before.role } } : {}),
    after: { role: invite.role, invite: invite.label },
  });
}
