import { type ClubRole, type MembershipRefusal, membershipRefusal } from '@backstride/domain';
import { type Database, inTransaction } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { forbidden } from '../../server/errors.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { writeAudit } from '../audit.ts';
import { accountName, deleteMember, lockMembers, setMemberRole } from '../commands.ts';
import type { MembershipModel } from '../models.ts';
import { seesMembership } from '../policy.ts';
import { MEMBERSHIP_COLUMNS, membershipFromRow } from '../rows.ts';

/** The membership of an id when the viewer may know of it. */
export async function findMembership(context: ApiContext, membershipId: string) {
  requireViewer(context);
  const id = fromNodeId('Membership', membershipId);
  const membership = id === null ? null : await context.loaders.clubs.membershipById.load(id);
  return membership && (await seesMembership(context, membership))
    ? membership
    : notFound('membership', ['membershipId']);
}

/**
 * Gives a member another role, or takes them out with `role` null. Decided while the club's members are
 * held, so that two owners who leave at once don't leave a club without one.
 *
 * @returns the membership as it is now, with its old role when it is gone; or a named error
 * @throws FORBIDDEN when the viewer may not
 */
export async function changeMembership(
  context: ApiContext,
  change: { readonly membership: MembershipModel; readonly role: ClubRole | null },
) {
  const { accountId: actorId } = requireViewer(context);
  const { clubId, accountId } = change.membership;
  const result = await inTransaction(context.db, async ({ tx }) => {
    await lockMembers(tx, clubId);
    const members = await decisiveMembers(tx, { clubId, accountIds: [actorId, accountId] });
    const member = members.find((candidate) => candidate.accountId === accountId);
    const refusal = membershipRefusal({ members, actorId, accountId, role: change.role });
    if (refusal !== null || member === undefined) return refuse(refusal ?? 'not-a-member');
    if (member.role === change.role) return member;
    const subject = await accountName(tx, accountId);
    const before = { role: member.role };
    if (change.role === null) {
      await deleteMember(tx, member.id);
      const action = actorId === accountId ? 'member-left' : 'member-removed';
      await writeAudit(tx, { accountId: actorId, clubId, action, subject, before });
      return member;
    }
    await writeAudit(tx, {
      accountId: actorId,
      clubId,
      action: 'member-role-changed',
      subject,
      before,
      after: { role: change.role },
    });
    return setMemberRole(tx, member.id, change.role);
  });
  context.loaders.clubs.membership.clear({ clubId, accountId });
  context.loaders.clubs.memberCount.clear(clubId);
  return result;
}

/** Who a decision depends on: those it is about, and two owners at least where there are two. */
async function decisiveMembers(
  tx: Database,
  options: { readonly clubId: string; readonly accountIds: readonly string[] },
): Promise<readonly MembershipModel[]> {
  const rows = await tx
    .selectFrom('club_members')
    .select(MEMBERSHIP_COLUMNS)
    .where('club_id', '=', options.clubId)
    .where(({ eb, or }) => or([eb('role', '=', 'owner'), eb('account_id', 'in', options.accountIds)]))
    .execute();
  return rows.map(membershipFromRow);
}

function refuse(refusal: MembershipRefusal) {
  if (refusal === 'not-allowed') throw forbidden();
  if (refusal === 'not-a-member') return notFound('membership');
  return conflict({
    code: 'LAST_OWNER',
    message: 'A club needs an owner. Make somebody else an owner first.',
  });
}
