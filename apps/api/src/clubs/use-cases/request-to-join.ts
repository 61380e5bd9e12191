import { inTransaction } from '../../db/index.ts';
import type { RequestToJoinInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { conflict, invalidInput } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { findClub } from '../access.ts';
import { writeAudit } from '../audit.ts';
import { accountName } from '../commands.ts';
import { viewerRole } from '../policy.ts';
import { JOIN_REQUEST_COLUMNS } from '../rows.ts';

/** Asks to be let into a club; one open request per account and club. */
export async function requestToJoin(context: ApiContext, input: RequestToJoinInput) {
  const { accountId } = requireViewer(context);
  const club = await findClub(context, input.clubId);
  if ('code' in club) return club;
  const checks = createInputChecks();
  const message = checks.text(input.message ?? '', ['message'], { min: 0, max: 1_000, hasLines: true });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  if ((await viewerRole(context, club.id)) !== null)
    return conflict({
      code: 'ALREADY_MEMBER',
      params: { club: club.name },
      message: `You are in ${club.name} already.`,
    });
  return inTransaction(context.db, async ({ tx }) => {
    const joinRequest = await tx
      .insertInto('club_join_requests')
      .values({ club_id: club.id, account_id: accountId, message })
      .onConflict((open) =>
        open.columns(['club_id', 'account_id']).where('decided_at', 'is', null).doNothing(),
      )
      .returning(JOIN_REQUEST_COLUMNS)
      .executeTakeFirst();
    if (joinRequest === undefined)
      return conflict({
        code: 'REQUEST_OPEN',
        params: { club: club.name },
        message: `You asked ${club.name} already. The club still has to decide.`,
      });
    await writeAudit(tx, {
      accountId,
      clubId: club.id,
      action: 'join-requested',
      subject: await accountName(tx, accountId),
    });
    return { __typename: 'RequestToJoinSuccess' as const, joinRequest };
  });
}
