import { mayInviteAs } from '@backstride/domain';
import { inTransaction } from '../../db/index.ts';
import type { CreateInviteInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput } from '../../server/user-errors.ts';
import { fromWire } from '../../server/wire-names.ts';
import { openClub } from '../access.ts';
import { writeAudit } from '../audit.ts';
import { INVITE_COLUMNS, inviteFromRow } from '../rows.ts';
import { createToken, hashToken } from '../tokens.ts';

const DAY_MS = 86_400_000;
const MAX_USES = 1_000_000;

/** Makes an invite link. The token is in the answer only; the database keeps its hash. */
export async function createInvite(context: ApiContext, input: CreateInviteInput) {
  const access = await openClub(context, { clubId: input.clubId, action: 'members.invite' });
  if ('code' in access) return access;
  const role = fromWire(input.role);
  const checks = createInputChecks();
  const label = checks.text(input.label ?? '', ['label'], { min: 0, max: 120 });
  const days = checks.range(input.validForDays, ['validForDays'], { min: 1, max: 365 });
  const maxUses =
    input.maxUses == null ? null : checks.range(input.maxUses, ['maxUses'], { min: 1, max: MAX_USES });
  if (!mayInviteAs(access.role, role))
    checks.add({
      code: 'ROLE_NOT_INVITABLE',
      params: { role: input.role },
      message: `A link can not make somebody ${input.role}: choose a role that is not above your own. Owners are made in the list of members.`,
      path: ['role'],
    });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const token = createToken();
  const invite = await inTransaction(context.db, async ({ tx }) => {
    const row = await tx
      .insertInto('club_invites')
      .values({
        club_id: access.club.id,
        token_hash: hashToken(token) ?? '',
        role,
        label,
        created_by: access.accountId,
        created_at: new Date(context.now),
        expires_at: new Date(context.now + days * DAY_MS),
        max_uses: maxUses,
      })
      .returning(INVITE_COLUMNS)
      .executeTakeFirstOrThrow();
    await writeAudit(tx, {
      accountId: access.accountId,
      clubId: access.club.id,
      action: 'invite-created',
      subject: label,
      after: { role, validForDays: days, maxUses },
    });
    return inviteFromRow(row);
  });
  return { __typename: 'CreateInviteSuccess' as const, invite, token };
}
