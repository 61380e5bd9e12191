import { clubRoles } from '@backstride/domain';
import { sql } from 'kysely';
import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import type { ClubModel, InviteModel, JoinRequestModel, MembershipModel } from './models.ts';
import {
  CLUB_COLUMNS,
  clubFromRow,
  INVITE_COLUMNS,
  inviteFromRow,
  JOIN_REQUEST_COLUMNS,
  MEMBERSHIP_COLUMNS,
  membershipFromRow,
} from './rows.ts';

/** Clubs by name. */
export async function clubsPage(db: Database, options: PageArgs): Promise<Page<ClubModel>> {
  const size = pageSize(options.first, 100);
  const sortName = sql<string>`lower(clubs.name)`;
  let query = db
    .selectFrom('clubs')
    .select(CLUB_COLUMNS)
    .select(sortName.as('sortName'))
    .orderBy(sortName)
    .orderBy('clubs.id')
    .limit(size + 1);
  if (options.after) {
    const [name, id] = decodeCursor(options.after, ['', '']);
    query = query.where(sql<boolean>`(lower(clubs.name), clubs.id::text) > (${name}, ${id})`);
  }
  const rows = await query.execute();
  const page = toPage(rows, size, (row) => [row.sortName, row.id]);
  return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: clubFromRow(node), cursor })) };
}

/** The club with this slug. */
export async function clubBySlug(db: Database, slug: string): Promise<ClubModel | null> {
  const row = await db.selectFrom('clubs').select(CLUB_COLUMNS).where('slug', '=', slug).executeTakeFirst();
  return row ? clubFromRow(row) : null;
}

const roleOrder = sql<number>`array_position(${sql.lit(`{${clubRoles.join(',')}}`)}::text[], club_members.role)`;

/** Members of a club by role, then name. */
export async function membersPage(
  db: Database,
  options: PageArgs & { readonly clubId: string },
): Promise<Page<MembershipModel>> {
  const size = pageSize(options.first, 100);
  const sortName = sql<string>`lower(accounts.name)`;
  let query = db
    .selectFrom('club_members')
    .innerJoin('accounts', 'accounts.id', 'club_members.account_id')
    .select(MEMBERSHIP_COLUMNS)
    .select([roleOrder.as('roleOrder'), sortName.as('sortName')])
    .where('club_members.club_id', '=', options.clubId)
    .orderBy(roleOrder)
    .orderBy(sortName)
    .orderBy('club_members.id')
    .limit(size + 1);
  if (options.after) {
    const [role, name, id] = decodeCursor(options.after, [0, '', '']);
    query = query.where(
      sql<boolean>`(${roleOrder}, ${sortName}, club_members.id::text) > (${role}::int, ${name}, ${id})`,
    );
  }
  const rows = await query.execute();
  const page = toPage(rows, size, (row) => [row.roleOrder, row.sortName, row.id]);
  return {
    ...page,
    edges: page.edges.map(({ node, cursor }) => ({ node: membershipFromRow(node), cursor })),
  };
}

/** Clubs that an account is in, by name of the club. */
export async function membershipsOf(db: Database, accountId: string): Promise<readonly MembershipModel[]> {
  const rows = await db
    .selectFrom('club_members')
    .innerJoin('clubs', 'clubs.id', 'club_members.club_id')
    .select(MEMBERSHIP_COLUMNS)
    .where('club_members.account_id', '=', accountId)
    .orderBy(sql`lower(clubs.name)`)
    .orderBy('clubs.id')
    .execute();
  return rows.map(membershipFromRow);
}

/** Does the account own any club? */
export async function ownsAnyClub(db: Database, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('club_members')
    .select('id')
    .where('account_id', '=', accountId)
    .where('role', '=', 'owner')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Invites of a club, newest first. */
export async function invitesOf(db: Database, clubId: string): Promise<readonly InviteModel[]> {
  const rows = await db
    .selectFrom('club_invites')
    .select(INVITE_COLUMNS)
    .where('club_id', '=', clubId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(inviteFromRow);
}

/** Open requests to join a club, oldest first. */
export async function openJoinRequestsOf(db: Database, clubId: string): Promise<readonly JoinRequestModel[]> {
  return db
    .selectFrom('club_join_requests')
    .select(JOIN_REQUEST_COLUMNS)
    .where('club_id', '=', clubId)
    .where('decided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The account's open request to join a club. */
export async function openJoinRequest(
  db: Database,
  options: { readonly clubId: string; readonly accountId: string },
): Promise<JoinRequestModel | null> {
  const row = await db
    .selectFrom('club_join_requests')
    .select(JOIN_REQUEST_COLUMNS)
    .where('club_id', '=', options.clubId)
    .where('account_id', '=', options.accountId)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The invite whose token has this hash. */
export async function inviteByTokenHash(db: Database, tokenHash: string): Promise<InviteModel | null> {
  const row = await db
    .selectFrom('club_invites')
    .select(INVITE_COLUMNS)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row ? inviteFromRow(row) : null;
}
