import { inTransaction } from '../../db/index.ts';
import type { RevokeInviteInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { writeAudit } from '../audit.ts';
import { seesInvite } from '../policy.ts';
import { INVITE_COLUMNS, inviteFromRow } from '../rows.ts';

/** Ends an invite for good; one that is ended already stays as it is. */
export async function revokeInvite(context: ApiContext, input: RevokeInviteInput) {
  const { accountId } = requireViewer(context);
  const id = fromNodeId('Invite', input.inviteId);
  const invite = id === null ? null : await context.loaders.clubs.inviteById.load(id);
  if (invite === null || !(await seesInvite(context, invite))) return notFound('invite', ['inviteId']);
  const revoked = await inTransaction(context.db, async ({ tx }) => {
    const row = await tx
      .updateTable('club_invites')
      .set({ revoked_at: new Date(context.now) })
      .where('id', '=', invite.id)
      .where('revoked_at', 'is', null)
      .returning(INVITE_COLUMNS)
      .executeTakeFirst();
    if (row)
      await writeAudit(tx, {
        accountId,
        clubId: invite.clubId,
        action: 'invite-revoked',
        subject: invite.label,
        before: { role: invite.role, uses: invite.uses },
      });
    return row ? inviteFromRow(row) : invite;
  });
  return { __typename: 'RevokeInviteSuccess' as const, invite: revoked };
}
