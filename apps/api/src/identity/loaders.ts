import DataLoader from 'dataloader';
import type { Database } from '../db/index.ts';
import type { AccountModel } from './models.ts';

const ACCOUNT_COLUMNS = ['id', 'name', 'email', 'locale', 'is_instance_owner as isInstanceOwner'] as const;

/** Accounts by id. */
export function createIdentityLoaders(db: Database) {
  return {
    accountById: new DataLoader<string, AccountModel | null>(async (ids) => {
      const rows = await db.selectFrom('accounts').select(ACCOUNT_COLUMNS).where('id', 'in', ids).execute();
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
