import { type ClubRole, can, clubRoles } from './roles.ts';

/** A person in a club. */
export interface ClubMember {
  readonly accountId: string;
  readonly role: ClubRole;
}

/** Why a change of members is refused. */
export type MembershipRefusal = 'not-a-member' | 'last-owner' | 'not-allowed';

/** A change somebody wants: `role` null means that the member leaves or is removed. */
export interface MembershipChange {
  readonly members: readonly ClubMember[];
  /** Who asks for it. */
  readonly actorId: string;
  /** Whom it is about. */
  readonly accountId: string;
  readonly role: ClubRole | null;
}

/**
 * Whether a change may be made; null when it may. Everybody may leave, but a club always keeps an owner.
 * Only owners make or unmake owners.
 */
export function membershipRefusal(change: MembershipChange): MembershipRefusal | null {
  const { members, actorId, accountId, role } = change;
  const actor = members.find((member) => member.accountId === actorId);
  const target = members.find((member) => member.accountId === accountId);
  if (actor === undefined || target === undefined) return 'not-a-member';
  const isLeaving = role === null && actorId === accountId;
  const touchesOwner = target.role === 'owner' || role === 'owner';
  const action = touchesOwner ? 'owners.change' : role === null ? 'members.remove' : 'roles.change';
  if (!isLeaving && !can(actor.role, action)) return 'not-allowed';
  const owners = members.filter((member) => member.role === 'owner').length;
  return target.role === 'owner' && role !== 'owner' && owners === 1 ? 'last-owner' : null;
}

/** Whether somebody may make an invite link for a role: never for more than they are, and never for owners. */
export function mayInviteAs(actor: ClubRole | null, role: ClubRole): boolean {
  return can(actor, 'members.invite') && role !== 'owner' && actor !== null && trust(role) <= trust(actor);
}

/** The more trusted of two roles: what a member is after opening an invite link. */
export function higherRole(one: ClubRole, other: ClubRole): ClubRole {
  return trust(one) >= trust(other) ? one : other;
}

function trust(role: ClubRole): number {
  return clubRoles.length - clubRoles.indexOf(role);
}
