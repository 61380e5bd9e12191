export type * from './__generated__/tables.ts';
export { API_GROUP_ROLE, ensureApiLogin } from './api-login.ts';
export {
  createDatabase,
  createPool,
  type Database,
  inTransaction,
  type WriteTransaction,
} from './database.ts';
export { groupBy } from './group-by.ts';
export {
  badRequest,
  decodeCursor,
  encodeCursor,
  type KeyPart,
  type Page,
  type PageArgs,
  pageSize,
  toPage,
} from './keyset.ts';
export { appliedMigrations, migrate, migrationNames } from './migrate.ts';
export { isUniqueViolation } from './unique.ts';
