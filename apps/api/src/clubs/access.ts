import { type ClubAction, type ClubRole, can } from '@backstride/domain';
import type { ApiContext } from '../server/context.ts';
import { forbidden } from '../server/errors.ts';
import { fromNodeId } from '../server/node-ids.ts';
import { notFound } from '../server/user-errors.ts';
import { requireViewer } from '../server/viewer.ts';
import type { ClubModel } from './models.ts';
import { viewerRole } from './policy.ts';

/** A club, and what the viewer is in it. */
export interface ClubAccess {
  readonly club: ClubModel;
  readonly accountId: string;
  readonly role: ClubRole | null;
}

/** The club of an id, or the named error that there is none. */
export async function findClub(context: ApiContext, clubId: string) {
  const uuid = fromNodeId('Club', clubId);
  const club = uuid === null ? null : await context.loaders.clubs.clubById.load(uuid);
  return club ?? notFound('club', ['clubId']);
}

/** The club of an id when the viewer may do this in it; throws FORBIDDEN when they may not. */
export async function openClub(
  context: ApiContext,
  options: { readonly clubId: string; readonly action: ClubAction },
): Promise<ClubAccess | ReturnType<typeof notFound>> {
  const { accountId } = requireViewer(context);
  const club = await findClub(context, options.clubId);
  if ('code' in club) return club;
  const role = await viewerRole(context, club.id);
  if (!can(role, options.action)) throw forbidden();
  return { club, accountId, role };
}
