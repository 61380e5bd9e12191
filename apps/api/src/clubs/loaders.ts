import DataLoader from 'dataloader';
import type { Database } from '../db/index.ts';
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

/** An account in a club. */
export interface MembershipKey {
  readonly clubId: string;
  readonly accountId: string;
}

const membershipKey = (key: MembershipKey) => `${key.clubId}/${key.accountId}`;

/** Clubs by id, memberships by club and account, and how many members a club has. */
export function createClubsLoaders(db: Database) {
  return {
    clubById: new DataLoader<string, ClubModel | null>(async (ids) => {
      const rows = await db.selectFrom('clubs').select(CLUB_COLUMNS).where('id', 'in', ids).execute();
      return inOrder(ids, rows.map(clubFromRow));
    }),
    membership: new DataLoader<MembershipKey, MembershipModel | null, string>(
      async (keys) => {
        const rows = await db
          .selectFrom('club_members')
          .select(MEMBERSHIP_COLUMNS)
          .where(({ eb, refTuple, tuple }) =>
            eb(
              refTuple('club_id', 'account_id'),
              'in',
              keys.map((key) => tuple(key.clubId, key.accountId)),
            ),
          )
          .execute();
        const found = new Map(rows.map((row) => [membershipKey(row), membershipFromRow(row)]));
        return keys.map((key) => found.get(membershipKey(key)) ?? null);
      },
      { cacheKeyFn: membershipKey },
    ),
    membershipById: new DataLoader<string, MembershipModel | null>(async (ids) => {
      const rows = await db
        .selectFrom('club_members')
        .select(MEMBERSHIP_COLUMNS)
        .where('id', 'in', ids)
        .execute();
      return inOrder(ids, rows.map(membershipFromRow));
    }),
    inviteById: new DataLoader<string, InviteModel | null>(async (ids) => {
      const rows = await db
        .selectFrom('club_invites')
        .select(INVITE_COLUMNS)
        .where('id', 'in', ids)
        .execute();
      return inOrder(ids, rows.map(inviteFromRow));
    }),
    joinRequestById: new DataLoader<string, JoinRequestModel | null>(async (ids) => {
      const rows = await db
        .selectFrom('club_join_requests')
        .select(JOIN_REQUEST_COLUMNS)
        .where('id', 'in', ids)
        .execute();
      return inOrder(ids, rows);
    }),
    /** By owner: everybody who is in a club that they own. */
    accountsOfOwnClubs: new DataLoader<string, ReadonlySet<string>>((ownerIds) =>
      Promise.all(
        ownerIds.map(async (ownerId) => {
          const rows = await db
            .selectFrom('club_members as own')
            .innerJoin('club_members as theirs', 'theirs.club_id', 'own.club_id')
            .select('theirs.account_id')
            .distinct()
            .where('own.account_id', '=', ownerId)
            .where('own.role', '=', 'owner')
            .execute();
          return new Set(rows.map((row) => row.account_id));
        }),
      ),
    ),
    memberCount: new DataLoader<string, number>(async (clubIds) => {
      const rows = await db
        .selectFrom('club_members')
        .select(({ fn }) => ['club_id', fn.countAll<number>().as('count')])
        .where('club_id', 'in', clubIds)
        .groupBy('club_id')
        .execute();
      const counts = new Map(rows.map((row) => [row.club_id, row.count]));
      return clubIds.map((id) => counts.get(id) ?? 0);
    }),
  };
}

function inOrder<Model extends { readonly id: string }>(
  ids: readonly string[],
  models: readonly Model[],
): (Model | null)[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  return ids.map((id) => byId.get(id) ?? null);
}
