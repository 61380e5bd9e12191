import type { TypedDocumentNode } from '@apollo/client';
import { liveRequest } from './live/live-request.ts';

/** What the API refused a query with; `code` is looked up in the catalogues' `errors`. */
export class QueryError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
  }
}

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { readonly code?: string } }[];
};

/**
 * One query from the browser without an Apollo client, for pages that must stay light: no cache, no retry.
 * Rejects with a `QueryError`, or with the browser's own error when there is no network or `signal` aborts.
 */
export async function sendQuery<Data, Variables extends Readonly<Record<string, unknown>>>(options: {
  document: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  signal?: AbortSignal;
}): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
    },
    body: JSON.stringify(liveRequest(options.document, options.variables)),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error !== undefined)
    throw new QueryError(error.message, error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (!answer.data) throw new QueryError(`The server answered ${response.status}.`, 'API_UNREACHABLE');
  return answer.data;
}
