import { can } from '@backstride/domain';
import { inTransaction } from '../../db/index.ts';
import type { DecideJoinRequestInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { forbidden } from '../../server/errors.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { writeAudit } from '../audit.ts';
import { accountName, insertMember, lockMember, lockMembers } from '../commands.ts';
import { seesJoinRequest, viewerRole } from '../policy.ts';

/** Lets somebody in as a member, or not. A request is decided once. */
export async function decideJoinRequest(context: ApiContext, input: DecideJoinRequestInput) {
  const { accountId } = requireViewer(context);
  const id = fromNodeId('JoinRequest', input.joinRequestId);
  const request = id === null ? null : await context.loaders.clubs.joinRequestById.load(id);
  if (request === null || !(await seesJoinRequest(context, request)))
    return notFound('join request', ['joinRequestId']);
  if (!can(await viewerRole(context, request.clubId), 'members.approve')) throw forbidden();
  const club = await context.loaders.clubs.clubById.load(request.clubId);
  if (club === null) return notFound('club');
  return inTransaction(context.db, async ({ tx }) => {
    await lockMembers(tx, request.clubId);
    const decided = await tx
      .updateTable('club_join_requests')
      .set({
        decided_at: new Date(context.now),
        decided_by: accountId,
        decision: input.accept ? 'accepted' : 'declined',
      })
      .where('id', '=', request.id)
      .where('decided_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (decided === undefined)
      return conflict({
        code: 'REQUEST_DECIDED',
        message: 'This request was decided already. Load the page again to see how.',
        path: ['joinRequestId'],
      });
    const key = { clubId: request.clubId, accountId: request.accountId };
    const membership = input.accept
      ? ((await insertMember(tx, { ...key, role: 'member' })) ?? (await lockMember(tx, key)))
      : null;
    await writeAudit(tx, {
      accountId,
      clubId: request.clubId,
      action: input.accept ? 'join-request-accepted' : 'join-request-declined',
      subject: await accountName(tx, request.accountId),
      ...(membership ? { after: { role: membership.role } } : {}),
    });
    return { __typename: 'DecideJoinRequestSuccess' as const, club, membership };
  });
}
