import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import { sha256Hex } from './sha256.ts';

const known = new WeakMap<DocumentNode, string>();

/**
 * The id by which the server knows one of our operations: SHA-256 of its printed text as Apollo sends
 * it, `__typename` added. `npm run persisted-operations` writes the same ids for the server.
 */
export function operationId(document: DocumentNode): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const id = sha256Hex(print(document));
  known.set(document, id);
  return id;
}
