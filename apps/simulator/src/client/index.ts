export * from './errors.ts';
export { expectSuccess } from './expect-success.ts';
export { type RetryOptions, retryWhileUnavailable } from './retry.ts';
export { createSession, type Session, type SessionOptions, type Upload } from './session.ts';
