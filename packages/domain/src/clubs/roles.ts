/** A person's part in a club, from the most to the least trusted. `null` stands for somebody who is not in the club. */
export type ClubRole = 'owner' | 'organizer' | 'coach' | 'member' | 'guest';

/** What can be done in a club. */
export type ClubAction =
  | 'club.view'
  | 'club.edit'
  | 'club.delete'
  | 'members.view'
  | 'members.invite'
  | 'members.approve'
  | 'members.remove'
  | 'roles.change'
  | 'owners.change'
  | 'audit.view'
  | 'event.edit'
  | 'event.view-drafts'
  | 'entries.view-private'
  | 'race-log.write'
  | 'race-log.view'
  | 'rulings.make'
  | 'results.publish'
  | 'plans.edit'
  | 'activities.view-club';

const all = ['owner', 'organizer', 'coach', 'member', 'guest'] as const;
const organizers = ['owner', 'organizer'] as const;

const allowed: Readonly<Record<ClubAction, readonly ClubRole[]>> = {
  'club.view': all,
  'club.edit': organizers,
  'club.delete': ['owner'],
  'members.view': ['owner', 'organizer', 'coach', 'member'],
  'members.invite': ['owner', 'organizer', 'coach'],
  'members.approve': organizers,
  'members.remove': organizers,
  'roles.change': organizers,
  'owners.change': ['owner'],
  'audit.view': organizers,
  'event.edit': organizers,
  'event.view-drafts': ['owner', 'organizer', 'coach'],
  'entries.view-private': organizers,
  'race-log.write': organizers,
  'race-log.view': organizers,
  'rulings.make': organizers,
  'results.publish': organizers,
  'plans.edit': ['owner', 'organizer', 'coach'],
  'activities.view-club': ['owner', 'organizer', 'coach', 'member'],
};

/** Whether a role allows an action. Nobody outside the club may do anything in it. */
export function can(role: ClubRole | null, action: ClubAction): boolean {
  return role !== null && allowed[action].includes(role);
}

/** The roles, the most trusted first. */
export const clubRoles: readonly ClubRole[] = all;

/** The actions, for tables and tests. */
export const clubActions: readonly ClubAction[] = Object.keys(allowed) as ClubAction[];
