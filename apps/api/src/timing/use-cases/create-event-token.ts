import { writeAudit } from '../../clubs/index.ts';
import { inTransaction } from '../../db/index.ts';
import { findManagedEvent } from '../../events/index.ts';
import type { CreateEventTokenInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { fromWire } from '../../server/wire-names.ts';
import type { EventTokenModel } from '../models.ts';
import { TOKEN_COLUMNS } from '../tokens/token-rows.ts';
import { createTokenText, hashTokenText } from '../tokens/token-text.ts';

const HOUR_MS = 3_600_000;
const MAX_HOURS = 2_160;

/** Makes a write token of an event. Its text is in the answer only; the database keeps its hash. */
export async function createEventToken(context: ApiContext, input: CreateEventTokenInput) {
  const { accountId } = requireViewer(context);
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  const label = checks.text(input.label, ['label'], { min: 1, max: 120 });
  const hours = checks.range(input.validForHours, ['validForHours'], { min: 1, max: MAX_HOURS });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const scope = fromWire(input.scope);
  const token = createTokenText();
  const eventToken = await inTransaction(context.db, async ({ tx }) => {
    const row = await tx
      .insertInto('event_tokens')
      .values({
        event_id: event.id,
        label,
        scope,
        token_hash: hashTokenText(token) ?? '',
        created_by: accountId,
        created_at: new Date(context.now),
        expires_at: new Date(context.now + hours * HOUR_MS),
      })
      .returning(TOKEN_COLUMNS)
      .executeTakeFirstOrThrow();
    await writeAudit(tx, {
      accountId,
      clubId: event.clubId,
      eventId: event.id,
      action: 'event-token-created',
      subject: label,
      after: { scope, validForHours: hours },
    });
    return row as EventTokenModel;
  });
  return { __typename: 'CreateEventTokenSuccess' as const, eventToken, token };
}
