/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Wire from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ProblemSeverity =
  /** It will go wrong. */
  | 'ERROR'
  /** It may be meant. */
  | 'WARNING';

export type SetupProblemLineFragment = { readonly __typename: 'SetupProblem', readonly severity: Wire.ProblemSeverity, readonly code: string, readonly message: string, readonly params: ReadonlyArray<{ readonly __typename: 'ErrorParam', readonly name: string, readonly value: string }>, readonly race: { readonly __typename: 'Race', readonly id: string, readonly slug: string, readonly name: string } | null };

export const SetupProblemLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupProblemLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"race"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SetupProblemLineFragment, unknown>;