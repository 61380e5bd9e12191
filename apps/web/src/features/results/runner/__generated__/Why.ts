/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Wire from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What became of a read or a crossing. */
export type Disposition =
  | 'AFTER_FINISH'
  | 'AFTER_WITHDRAWAL'
  | 'BACKUP_NOT_NEEDED'
  | 'BEFORE_START'
  | 'COUNTED'
  | 'DUPLICATE'
  | 'GUIDE'
  | 'OUT_OF_ORDER'
  | 'TOO_SOON'
  | 'UNKNOWN_BIB'
  | 'UNKNOWN_CHIP'
  | 'VOIDED';

export type FactKind =
  | 'CHIP_READ'
  | 'GUN'
  | 'MANUAL_CROSSING'
  | 'READER_CLOCK_OFFSET'
  | 'RULING'
  | 'VOID';

export type WhyFragment = { readonly __typename: 'Result', readonly explanation: ReadonlyArray<{ readonly __typename: 'ExplanationSentence', readonly code: string, readonly message: string, readonly factIds: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly __typename: 'ErrorParam', readonly name: string, readonly value: string }> }>, readonly reads: ReadonlyArray<{ readonly __typename: 'RunnerRead', readonly factId: string, readonly at: string, readonly kind: Wire.FactKind, readonly readerId: string | null, readonly chip: string | null, readonly disposition: Wire.Disposition, readonly insteadFactId: string | null, readonly timingPoint: { readonly __typename: 'TimingPoint', readonly id: string, readonly name: string } | null, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string, readonly name: string } | null }> };

export const WhyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Result"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"factIds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"timingPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"readerId"}},{"kind":"Field","name":{"kind":"Name","value":"chip"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"insteadFactId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WhyFragment, unknown>;