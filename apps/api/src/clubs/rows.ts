import type { ClubModel, ClubRole, MembershipModel } from './models.ts';

/** Columns of `clubs` under the names of `ClubModel`. */
export const CLUB_COLUMNS = [
  'clubs.id',
  'clubs.slug',
  'clubs.name',
  'clubs.description',
  'clubs.time_zone as timeZone',
  'clubs.first_weekday as firstWeekday',
  'clubs.units',
] as const;

/** Columns of `club_members` under the names of `MembershipModel`. */
export const MEMBERSHIP_COLUMNS = [
  'club_members.id',
  'club_members.club_id as clubId',
  'club_members.account_id as accountId',
  'club_members.role',
  'club_members.joined_at as joinedAt',
] as const;

/** Roles are lower case in the database. */
export function roleFromRow(role: string): ClubRole {
  return role.toUpperCase() as ClubRole;
}

export function roleToRow(role: ClubRole): string {
  return role.toLowerCase();
}

export function clubFromRow(row: Omit<ClubModel, 'units'> & { units: string }): ClubModel {
  return { ...row, units: row.units as ClubModel['units'] };
}

export function membershipFromRow(row: Omit<MembershipModel, 'role'> & { role: string }): MembershipModel {
  return { ...row, role: roleFromRow(row.role) };
}
