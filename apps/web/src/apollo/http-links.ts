import type { ApolloLink } from '@apollo/client';
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
  }).concat(
    new HttpLink({ ...options, headers: { 'apollo-require-preflight': 'true', ...options.headers } }),
  );
}
