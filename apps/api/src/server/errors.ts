import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Top-level errors: sign-in, limits, requests that can't be read. Everything else is a bug and masked. */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'EVENT_TOKEN_REFUSED'
  | 'OPERATION_NOT_FOUND'
  | 'OPERATION_NOT_ALLOWED';

/** Makes a top-level error with a code and the params of its translation. */
export function requestError(options: {
  readonly code: RequestErrorCode;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** HTTP status where the request fails as a whole. */
  readonly status?: number;
}): GraphQLError {
  return new GraphQLError(options.message, {
    extensions: {
      code: options.code,
      params: Object.entries(options.params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
      ...(options.status === undefined ? {} : { http: { status: options.status } }),
    },
  });
}

export function unauthenticated(): GraphQLError {
  return requestError({ code: 'UNAUTHENTICATED', message: 'Sign in first.' });
}

export function forbidden(): GraphQLError {
  return requestError({ code: 'FORBIDDEN', message: 'Your role does not allow this.' });
}

/** SQLSTATE of text that Postgres can't hold, such as NUL characters. */
const UNTRANSLATABLE = new Set(['22021', '22P05']);

function isPostgresTextError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && UNTRANSLATABLE.has(String(error.code))
  );
}

/** The error that a resolver threw, beneath what the executor put around it. */
function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/**
 * What the client is told of an error. Errors that the API made on purpose pass; a bug becomes an id
 * under which it stands in the log.
 */
export function presentError(options: {
  readonly error: unknown;
  readonly formatted: GraphQLFormattedError;
  readonly log: Logger;
}): GraphQLFormattedError {
  const { error, formatted } = options;
  const cause = rootCause(error);
  if (cause instanceof GraphQLError || isClientMistake(formatted)) {
    const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
    const code =
      extensions.code === undefined || extensions.code === 'INTERNAL_SERVER_ERROR'
        ? 'BAD_USER_INPUT'
        : extensions.code;
    return { ...formatted, extensions: { ...extensions, code } };
  }
  if (isPostgresTextError(cause)) return { ...located(formatted), ...nulCharacter() };
  const errorId = randomUUID();
  options.log.error({ errorId, err: cause, path: formatted.path }, 'unexpected error');
  return {
    ...located(formatted),
    message: `Something went wrong here. Please try again; if it stays, report the error id ${errorId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, params: [{ name: 'errorId', value: errorId }] },
  };
}

function located(formatted: GraphQLFormattedError) {
  return {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
}

function nulCharacter() {
  return {
    message: 'The text holds a character that can not be kept (NUL, U+0000). Remove it and send it again.',
    extensions: { code: 'BAD_USER_INPUT', reason: 'NUL_CHARACTER', params: [] },
  };
}

/** Codes that Apollo gives to requests that it can't read. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

function isClientMistake(formatted: GraphQLFormattedError): boolean {
  return CLIENT_CODES.has(String(formatted.extensions?.code));
}
