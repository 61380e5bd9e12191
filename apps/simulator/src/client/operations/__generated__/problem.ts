/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Problem_ConflictError_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

export type Problem_InvalidInputError_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

export type Problem_NotFoundError_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

export type ProblemFragment =
  | Problem_ConflictError_Fragment
  | Problem_InvalidInputError_Fragment
  | Problem_NotFoundError_Fragment
;

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;