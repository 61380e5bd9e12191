export * from './errors.ts';
export { expectSuccess } from './expect-success.ts';
export {
  type ResultRow,
  type ResultWithSplits,
  readResults,
  readResultsState,
  readResultsWithSplits,
} from './read-results.ts';
export { type RetryOptions, retryWhileUnavailable } from './retry.ts';
export {
  createSeedClient,
  type MadeEvent,
  type MadeRace,
  type SeedClient,
  type SentRead,
} from './seed-client.ts';
export { createSession, type Session, type SessionOptions, type Upload } from './session.ts';
