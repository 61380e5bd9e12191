import type { ClubRole } from '@backstride/domain';
import type { Database } from '../db/index.ts';
import type { ClubModel, InviteModel, MembershipModel } from './models.ts';
import {
  CLUB_COLUMNS,
  clubFromRow,
  INVITE_COLUMNS,
  inviteFromRow,
  MEMBERSHIP_COLUMNS,
  membershipFromRow,
} from './rows.ts';

/** What a club is made of, without its id. */
export type ClubFields = Omit<ClubModel, 'id'>;

function clubRow(fields: ClubFields) {
  return {
    slug: fields.slug,
    name: fields.name,
    description: fields.description,
    time_zone: fields.timeZone,
    first_weekday: fields.firstWeekday,
    units: fields.units,
  };
}

export async function insertClub(tx: Database, fields: ClubFields): Promise<ClubModel> {
  const row = await tx
    .insertInto('clubs')
    .values(clubRow(fields))
    .returning(CLUB_COLUMNS)
    .executeTakeFirstOrThrow();
  return clubFromRow(row);
}

export async function updateClubRow(tx: Database, id: string, fields: ClubFields): Promise<ClubModel> {
  const row = await tx
    .updateTable('clubs')
    .set(clubRow(fields))
    .where('id', '=', id)
    .returning(CLUB_COLUMNS)
    .executeTakeFirstOrThrow();
  return clubFromRow(row);
}

/** Holds the members of a club: until the end of the transaction nobody else changes them. */
export async function lockMembers(tx: Database, clubId: string): Promise<void> {
  await tx.selectFrom('clubs').select('id').where('id', '=', clubId).forNoKeyUpdate().execute();
}

/** Adds somebody; null when they are in already. */
export async function insertMember(
  tx: Database,
  member: { readonly clubId: string; readonly accountId: string; readonly role: ClubRole },
): Promise<MembershipModel | null> {
  const row = await tx
    .insertInto('club_members')
    .values({ club_id: member.clubId, account_id: member.accountId, role: member.role })
    .onConflict((conflict) => conflict.columns(['club_id', 'account_id']).doNothing())
    .returning(MEMBERSHIP_COLUMNS)
    .executeTakeFirst();
  return row ? membershipFromRow(row) : null;
}

/** The membership as it is now, held until the end of the transaction. */
export async function lockMember(
  tx: Database,
  key: { readonly clubId: string; readonly accountId: string },
): Promise<MembershipModel | null> {
  const row = await tx
    .selectFrom('club_members')
    .select(MEMBERSHIP_COLUMNS)
    .where('club_id', '=', key.clubId)
    .where('account_id', '=', key.accountId)
    .forUpdate()
    .executeTakeFirst();
  return row ? membershipFromRow(row) : null;
}

export async function setMemberRole(tx: Database, id: string, role: ClubRole): Promise<MembershipModel> {
  const row = await tx
    .updateTable('club_members')
    .set({ role })
    .where('id', '=', id)
    .returning(MEMBERSHIP_COLUMNS)
    .executeTakeFirstOrThrow();
  return membershipFromRow(row);
}

export async function deleteMember(tx: Database, id: string): Promise<void> {
  await tx.deleteFrom('club_members').where('id', '=', id).execute();
}

/** The invite of a token's hash, held until the end of the transaction. */
export async function lockInvite(tx: Database, tokenHash: string): Promise<InviteModel | null> {
  const row = await tx
    .selectFrom('club_invites')
    .select(INVITE_COLUMNS)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return row ? inviteFromRow(row) : null;
}

/** The name of an account, for the audit. */
export async function accountName(tx: Database, accountId: string): Promise<string> {
  const row = await tx
    .selectFrom('accounts')
    .select('name')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return row.name;
}
