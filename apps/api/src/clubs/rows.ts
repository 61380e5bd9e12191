import type { ClubRole } from '@backstride/domain';
import type { ClubModel, InviteModel, MembershipModel } from './models.ts';

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

/** Columns of `club_invites` under the names of `InviteModel`. */
export const INVITE_COLUMNS = [
  'club_invites.id',
  'club_invites.club_id as clubId',
  'club_invites.label',
  'club_invites.role',
  'club_invites.created_at as createdAt',
  'club_invites.expires_at as expiresAt',
  'club_invites.revoked_at as revokedAt',
  'club_invites.max_uses as maxUses',
  'club_invites.uses',
] as const;

/** Columns of `club_join_requests` under the names of `JoinRequestModel`. */
export const JOIN_REQUEST_COLUMNS = [
  'club_join_requests.id',
  'club_join_requests.club_id as clubId',
  'club_join_requests.account_id as accountId',
  'club_join_requests.message',
  'club_join_requests.created_at as createdAt',
  'club_join_requests.decided_at as decidedAt',
] as const;

/** The row as a model; the database checks what the type says. */
export function clubFromRow(row: Omit<ClubModel, 'units'> & { units: string }): ClubModel {
  return { ...row, units: row.units as ClubModel['units'] };
}

/** The row as a model; the database checks the role. */
export function membershipFromRow(row: Omit<MembershipModel, 'role'> & { role: string }): MembershipModel {
  return { ...row, role: row.role as ClubRole };
}

/** The row as a model; the database checks the role. */
export function inviteFromRow(row: Omit<InviteModel, 'role'> & { role: string }): InviteModel {
  return { ...row, role: row.role as ClubRole };
}
