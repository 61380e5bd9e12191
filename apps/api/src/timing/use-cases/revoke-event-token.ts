import { writeAudit } from '../../clubs/index.ts';
import { inTransaction } from '../../db/index.ts';
import { findManagedEvent } from '../../events/index.ts';
import type { RevokeEventTokenInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromNodeId, toNodeId } from '../../server/node-ids.ts';
import { notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import type { EventTokenModel } from '../models.ts';
import { findToken, TOKEN_COLUMNS } from '../tokens/token-rows.ts';

/** Ends a token for good; one that is revoked already stays as it is. */
export async function revokeEventToken(context: ApiContext, input: RevokeEventTokenInput) {
  const { accountId } = requireViewer(context);
  const uuid = fromNodeId('EventToken', input.eventTokenId);
  const token = uuid === null ? null : await findToken(context.db, uuid);
  const event = token === null ? null : await findManagedEvent(context, toNodeId('Event', token.eventId));
  if (token === null || event === null) return notFound('token', ['eventTokenId']);
  const eventToken = await inTransaction(context.db, async ({ tx }) => {
    const row = await tx
      .updateTable('event_tokens')
      .set({ revoked_at: new Date(context.now) })
      .where('id', '=', token.id)
      .where('revoked_at', 'is', null)
      .returning(TOKEN_COLUMNS)
      .executeTakeFirst();
    if (row === undefined) return (await findToken(tx, token.id)) ?? token;
    await writeAudit(tx, {
      accountId,
      clubId: event.clubId,
      eventId: event.id,
      action: 'event-token-revoked',
      subject: token.label,
      before: { scope: token.scope },
    });
    return row as EventTokenModel;
  });
  return { __typename: 'RevokeEventTokenSuccess' as const, eventToken };
}
