import type { OperationDefinitionNode } from 'graphql';
import { type GraphQLError, OperationTypeNode } from 'graphql';
import type { EventTokenIdentity, ViewerIdentity } from './context.ts';
import { requestError } from './errors.ts';
import { type KnownOperations, sha256 } from './known-operations.ts';
import { KNOWN_LIMITS, type OperationLimits, PUBLIC_LIMITS } from './operation-limits.ts';
import type { RateLimiters } from './rate-limits.ts';

/** Where an operation comes from. */
export type OperationOrigin =
  /** An operation of our own pages, by its hash or its text. */
  | 'known'
  /** Anything else. */
  | 'free-form';

/** A GraphQL request body with its text filled in. */
export interface ResolvedBody {
  readonly body: unknown;
  readonly origin: OperationOrigin;
}

/**
 * Fills in the text of an operation that is named by its hash, and tells whether it is one of ours.
 * @throws GraphQLError OPERATION_NOT_FOUND for a hash that is not in the manifest
 */
export function resolveBody(body: unknown, known: KnownOperations): ResolvedBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, origin: 'free-form' };
  const { query, extensions } = body as { query?: unknown; extensions?: unknown };
  const hash = persistedHash(extensions);
  if (hash === null)
    return { body, origin: typeof query === 'string' && isKnown(query, known) ? 'known' : 'free-form' };
  const { persistedQuery: _, ...otherExtensions } = extensions as Record<string, unknown>;
  const text = known.get(hash);
  if (text !== undefined)
    return { body: { ...body, query: text, extensions: otherExtensions }, origin: 'known' };
  if (typeof query === 'string')
    return { body: { ...body, extensions: otherExtensions }, origin: 'free-form' };
  throw requestError({
    code: 'OPERATION_NOT_FOUND',
    message: 'No operation has this hash; the page is probably older than the server. Load it again.',
    status: 404,
  });
}

function persistedHash(extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return null;
  const { persistedQuery } = extensions;
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return null;
  return 'sha256Hash' in persistedQuery && typeof persistedQuery.sha256Hash === 'string'
    ? persistedQuery.sha256Hash
    : null;
}

function isKnown(query: string, known: KnownOperations): boolean {
  return known.size > 0 && known.has(sha256(query));
}

/** What an operation may be and how large, by who sends it. */
export function operationRules(options: {
  readonly viewer: ViewerIdentity | null;
  readonly eventToken: EventTokenIdentity | null;
  readonly origin: OperationOrigin;
  readonly isProduction: boolean;
}): { readonly limits: OperationLimits; readonly queriesOnly: boolean } {
  const isNobody = options.viewer === null && options.eventToken === null;
  const isPublicApi = isNobody && options.origin === 'free-form' && options.isProduction;
  return isPublicApi
    ? { limits: PUBLIC_LIMITS, queriesOnly: true }
    : { limits: KNOWN_LIMITS, queriesOnly: false };
}

/** Refuses what a caller of the public API may not send. */
export function checkOperationKind(
  operation: OperationDefinitionNode,
  queriesOnly: boolean,
): GraphQLError | null {
  if (!queriesOnly || operation.operation === OperationTypeNode.QUERY) return null;
  return requestError({
    code: 'OPERATION_NOT_ALLOWED',
    message: 'Without an account only queries may be sent. Sign in first.',
    status: 403,
  });
}

/** Counts a request; throws GraphQLError RATE_LIMITED when there were too many. */
export function countRequest(options: {
  readonly viewer: ViewerIdentity | null;
  readonly eventToken: EventTokenIdentity | null;
  readonly origin: OperationOrigin;
  readonly address: string;
  readonly isProduction: boolean;
  readonly rates: RateLimiters;
}): void {
  const { viewer, eventToken, origin, address, isProduction, rates } = options;
  const known = viewer?.accountId ?? eventToken?.id;
  const waitMs = known
    ? rates.account.take(known)
    : isProduction && origin === 'free-form'
      ? rates.publicApi.take(address)
      : rates.anonymous.take(address);
  if (waitMs === 0) return;
  const seconds = Math.ceil(waitMs / 1000);
  throw requestError({
    code: 'RATE_LIMITED',
    message: `Too many requests. Try again in ${seconds} s.`,
    params: { seconds },
    status: 429,
  });
}
