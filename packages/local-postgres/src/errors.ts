/** What can go wrong between asking for a Postgres server and having one. */
export type LocalPostgresErrorCode =
  | 'POSTGRES_NOT_FOUND'
  | 'POSTGRES_FOLDER_NOT_PASSABLE'
  | 'POSTGRES_NO_USER_FOR_ROOT'
  | 'POSTGRES_DATA_OF_OTHER_MAJOR'
  | 'POSTGRES_INIT_FAILED'
  | 'POSTGRES_START_FAILED'
  | 'POSTGRES_STOP_FAILED';

/** A failure of the local server; `message` says what happened and what to do, `code` and `params` are for machines. */
export class LocalPostgresError extends Error {
  readonly code: LocalPostgresErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: LocalPostgresErrorCode, message: string, params: Record<string, string | number> = {}) {
    super(message);
    this.name = 'LocalPostgresError';
    this.code = code;
    this.params = params;
  }
}
