import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './__generated__/tables.ts';

/** The database as queries see it: both the pool and a transaction fit. */
export type Database = Kysely<DB>;

/** A transaction that collects what is to happen once it is committed. */
export interface WriteTransaction {
  readonly tx: Transaction<DB>;
  /** Runs after the commit, in order; never when the transaction is rolled back. */
  onCommit(action: () => void): void;
}

const DATE_OID = 1082;
const BIGINT_OID = 20;

function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a safe integer`);
  return value;
}

const parsers: Record<number, (text: string) => unknown> = {
  [DATE_OID]: (text: string) => text,
  [BIGINT_OID]: parseBigint,
};

/** A pool whose rows hold timestamps as `Date`, days as `YYYY-MM-DD` and bigints as safe integers. */
export function createPool(options: { readonly url: string; readonly maxConnections: number }): pg.Pool {
  return new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    options: '-c timezone=UTC -c statement_timeout=30000',
    types: {
      getTypeParser: ((oid: number, format: 'text' | 'binary') =>
        format !== 'binary' && parsers[oid] ? parsers[oid] : pg.types.getTypeParser(oid, format)) as never,
    },
  });
}

/** Typed queries over a pool. `onQuery` is told the text of every statement that ran. */
export function createDatabase(pool: pg.Pool, onQuery?: (sql: string) => void): Database {
  const dialect = new PostgresDialect({ pool });
  return onQuery
    ? new Kysely<DB>({ dialect, log: (event) => onQuery(event.query.sql) })
    : new Kysely<DB>({ dialect });
}

/** Runs `work` in one transaction; what it registered with `onCommit` runs only after the commit. */
export async function inTransaction<Result>(
  db: Database,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const actions: (() => void)[] = [];
  const result = await db.transaction().execute((tx) =>
    work({
      tx,
      onCommit: (action) => {
        actions.push(action);
      },
    }),
  );
  for (const action of actions) action();
  return result;
}
