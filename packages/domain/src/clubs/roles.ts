/** What an account is in a club, the most trusted first. */
export const CLUB_ROLES = ['owner', 'organizer', 'coach', 'member', 'guest'] as const;
export type ClubRole = (typeof CLUB_ROLES)[number];

/** What somebody may want to do in a club. */
export type ClubAction = 'manage-club' | 'manage-members' | 'manage-events' | 'see-members' | 'see-audit';

/** Who may do what. Owners may do everything; guests take part and see no list of members. */
const ROLES_BY_ACTION: Readonly<Record<ClubAction, readonly ClubRole[]>> = {
  'manage-club': ['owner'],
  'see-audit': ['owner'],
  'manage-members': ['owner', 'organizer'],
  'manage-events': ['owner', 'organizer'],
  'see-members': ['owner', 'organizer', 'coach', 'member'],
};

/** May somebody with this role do it? Null is somebody who is not in the club. */
export function can(role: ClubRole | null, action: ClubAction): boolean {
  return role !== null && ROLES_BY_ACTION[action].includes(role);
}

/**
 * May `actor` give, change or take away this role of others? Owners any; organizers only the roles below
 * their own, so that nobody raises themselves and organizers can't remove each other.
 */
export function mayHandleRole(actor: ClubRole | null, role: ClubRole): boolean {
  if (actor === 'owner') return true;
  return can(actor, 'manage-members') && actor !== null && rank(role) > rank(actor);
}

/** The role with more trust of the two. */
export function higherRole(one: ClubRole, other: ClubRole): ClubRole {
  return rank(one) <= rank(other) ? one : other;
}

/** Would a club stand without an owner if one of its owners, with this role, got another (null: left)? */
export function leavesClubOwnerless(options: {
  readonly role: ClubRole;
  readonly nextRole: ClubRole | null;
  /** Owners that the club has now. */
  readonly ownerCount: number;
}): boolean {
  return options.role === 'owner' && options.nextRole !== 'owner' && options.ownerCount <= 1;
}

function rank(role: ClubRole): number {
  return CLUB_ROLES.indexOf(role);
}
