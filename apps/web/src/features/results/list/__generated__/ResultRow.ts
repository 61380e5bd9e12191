/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Wire from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type ResultStatus =
  | 'DNF'
  | 'DNS'
  | 'DSQ'
  | 'ENTERED'
  | 'FINISHED'
  | 'ON_COURSE'
  | 'UNRANKED';

export type Sex =
  | 'F'
  | 'M'
  | 'X';

export type ResultRowFragment = { readonly __typename: 'Result', readonly id: string, readonly bib: string, readonly name: string | null, readonly clubName: string | null, readonly sex: Wire.Sex | null, readonly ageGroupKey: string | null, readonly status: Wire.ResultStatus, readonly listOrder: number, readonly place: number | null, readonly placeInSex: number | null, readonly placeInAgeGroup: number | null, readonly officialTime: number | null, readonly placesInCategories: ReadonlyArray<{ readonly __typename: 'CategoryPlace', readonly place: number, readonly category: { readonly __typename: 'Category', readonly key: string } }>, readonly lastSplit: { readonly __typename: 'Split', readonly passedAt: string, readonly gunTime: number | null, readonly netTime: number | null, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string, readonly name: string } } | null };

export const ResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Result"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bib"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clubName"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroupKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listOrder"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"placeInSex"}},{"kind":"Field","name":{"kind":"Name","value":"placeInAgeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"placesInCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officialTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastSplit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gunTime"}},{"kind":"Field","name":{"kind":"Name","value":"netTime"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ResultRowFragment, unknown>;