import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import { operationId } from '../operation-id.ts';
import type { LiveRequest } from './live-stream.ts';

/** A subscription as it goes over the line: its text, and its id for servers that accept known ones only. */
export function liveRequest(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): LiveRequest {
  return {
    query: print(document),
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: operationId(document) } },
  };
}
