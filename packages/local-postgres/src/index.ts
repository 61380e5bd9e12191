export type { PostgresMode } from './binaries.ts';
export { cloneDatabase, dropDatabase, ensureDatabase, withDatabase } from './databases.ts';
export { LocalPostgresError, type LocalPostgresErrorCode } from './errors.ts';
export { type Leash, startLeash } from './leash.ts';
export { isAlive, stopLeftBehind } from './left-behind.ts';
export { canHoldData, makeDataDir } from './server-user.ts';
export { type LocalPostgres, type StartOptions, startLocalPostgres } from './start.ts';
export { acquireTestServer, postgresModeFrom, type TestServer } from './test-server.ts';
