import type { ClubRole } from '@backstride/domain';

/** A club, as resolvers of `Club` are given it. */
export interface ClubModel {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly firstWeekday: number;
  readonly units: 'metric' | 'imperial';
}

/** An account in a club. */
export interface MembershipModel {
  readonly id: string;
  readonly clubId: string;
  readonly accountId: string;
  readonly role: ClubRole;
  readonly joinedAt: Date;
}

/** A link that lets people in; the token itself is not kept. */
export interface InviteModel {
  readonly id: string;
  readonly clubId: string;
  readonly label: string;
  readonly role: ClubRole;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly maxUses: number | null;
  readonly uses: number;
}

/** An invite as somebody sees it who has its link. */
export type InvitePreviewModel = InviteModel;

/** A wish to join that waits for a decision, or had one. */
export interface JoinRequestModel {
  readonly id: string;
  readonly clubId: string;
  readonly accountId: string;
  readonly message: string;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

/** The role that permissions are shown for; null is somebody who is not in the club. */
export interface ClubPermissionsModel {
  readonly role: ClubRole | null;
}

/** One change, kept for good. */
export interface AuditEntryModel {
  readonly id: number;
  readonly at: Date;
  readonly accountId: string | null;
  readonly action: string;
  readonly subject: string;
  readonly before: AuditValues | null;
  readonly after: AuditValues | null;
}

/** What changed, by name; only what a person can read. */
export type AuditValues = Readonly<Record<string, string | number | boolean | null>>;
