import type { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { HttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { operationId } from './operation-id.ts';

/**
 * Queries and mutations by JSON POST: first with the operation's id alone, with its text only if the
 * server does not know the id. The extra header lets CSRF prevention tell us from a foreign form.
 */
export function createHttpLinks(options: HttpLink.Options): ApolloLink {
  return new PersistedQueryLink({
    generateHash: operationId,
    disable: () => false,
    retry: ({ error, meta }) => meta.persistedQueryNotFound || isUnknownOperation(error),
  }).concat(
    new HttpLink({ ...options, headers: { 'apollo-require-preflight': 'true', ...options.headers } }),
  );
}

/** The server is older or younger than this page; with the whole text it can still answer. */
function isUnknownOperation(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'OPERATION_NOT_FOUND')
  );
}
