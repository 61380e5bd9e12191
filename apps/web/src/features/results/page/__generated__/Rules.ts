/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Wire from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type GuideRule =
  | 'ALLOWED'
  | 'FORBIDDEN'
  | 'REQUIRED';

export type RankingBasis =
  /** From the gun of the wave. */
  | 'GUN'
  /** From the runner's own start. */
  | 'NET';

export type Rounding =
  | 'EXACT_MILLISECOND'
  /** Track: up to the next 1/100 s. */
  | 'UP_TO_HUNDREDTH'
  /** Road: up to the next whole second. */
  | 'UP_TO_SECOND';

export type TieRule =
  | 'DISPLAYED_TIME'
  | 'EXACT_MILLISECONDS'
  | 'OFFICIALS_ONLY';

export type RulesFragment = { readonly __typename: 'Race', readonly distance: number, readonly rules: { readonly __typename: 'RaceRules', readonly rankingBasis: Wire.RankingBasis, readonly rounding: Wire.Rounding, readonly tieRule: Wire.TieRule, readonly guideRule: Wire.GuideRule, readonly startWindow: number } };

export const RulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Race"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankingBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"tieRule"}},{"kind":"Field","name":{"kind":"Name","value":"guideRule"}},{"kind":"Field","name":{"kind":"Name","value":"startWindow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RulesFragment, unknown>;