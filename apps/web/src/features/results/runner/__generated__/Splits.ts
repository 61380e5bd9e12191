/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Wire from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CheckpointKind =
  | 'FINISH'
  | 'SPLIT'
  | 'START';

export type Direction =
  | 'BACKWARD'
  | 'FORWARD'
  | 'WALK';

export type SplitRowFragment = { readonly __typename: 'Split', readonly passedAt: string, readonly gunTime: number | null, readonly netTime: number | null, readonly sectionTime: number | null, readonly sectionDistance: number | null, readonly isSuspicious: boolean, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string, readonly name: string, readonly distance: number, readonly kind: Wire.CheckpointKind, readonly sectionDirection: Wire.Direction } };

export const SplitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SplitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Split"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sectionDirection"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gunTime"}},{"kind":"Field","name":{"kind":"Name","value":"netTime"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTime"}},{"kind":"Field","name":{"kind":"Name","value":"sectionDistance"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspicious"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SplitRowFragment, unknown>;