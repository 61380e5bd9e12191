import { isUniqueViolation } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { conflict } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';

/** Makes the viewer the owner of an instance that has none; of two at once, one. */
export async function claimInstance(context: ApiContext) {
  const viewer = requireViewer(context);
  try {
    await context.db
      .updateTable('accounts')
      .set({ is_instance_owner: true, updated_at: new Date(context.now) })
      .where('id', '=', viewer.accountId)
      .execute();
  } catch (error) {
    if (!isUniqueViolation(error, 'accounts_one_instance_owner')) throw error;
    return conflict({
      code: 'INSTANCE_HAS_OWNER',
      message: 'This installation has an owner already. Ask them for a club or an invite.',
    });
  }
  context.loaders.identity.accountById.clear(viewer.accountId);
  return { __typename: 'ClaimInstanceSuccess' as const, viewer: { ...viewer, isInstanceOwner: true } };
}
