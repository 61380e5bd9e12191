/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type EventPhase =
  | 'PAST'
  /** Today is one of its days, in its zone. */
  | 'TODAY'
  /** Its first day is still to come. */
  | 'UPCOMING';

export type FactKind =
  | 'CHIP_READ'
  | 'GUN'
  | 'MANUAL_CROSSING'
  | 'READER_CLOCK_OFFSET'
  | 'RULING'
  | 'VOID';

export type RankingBasis =
  /** From the gun of the wave. */
  | 'GUN'
  /** From the runner's own start. */
  | 'NET';

export type ResultStatus =
  | 'DNF'
  | 'DNS'
  | 'DSQ'
  | 'ENTERED'
  | 'FINISHED'
  | 'ON_COURSE'
  | 'UNRANKED';

export type Rounding =
  | 'EXACT_MILLISECOND'
  /** Track: up to the next 1/100 s. */
  | 'UP_TO_HUNDREDTH'
  /** Road: up to the next whole second. */
  | 'UP_TO_SECOND';

export type Sex =
  | 'F'
  | 'M'
  | 'X';

export type StartSource =
  | 'GUN'
  | 'NONE'
  | 'PLANNED_GUN'
  | 'START_READ';

export type RunnerPageQueryVariables = Exact<{
  eventSlug: string;
  raceSlug: string;
  bib: string;
}>;


export type RunnerPageQuery = { readonly event: { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string, readonly timeZone: string, readonly phase: Wire.EventPhase, readonly race: { readonly __typename: 'Race', readonly id: string, readonly slug: string, readonly name: string, readonly distance: number, readonly rules: { readonly __typename: 'RaceRules', readonly rankingBasis: Wire.RankingBasis, readonly rounding: Wire.Rounding }, readonly checkpoints: ReadonlyArray<{ readonly __typename: 'Checkpoint', readonly id: string, readonly name: string, readonly kind: Wire.CheckpointKind, readonly distance: number, readonly sectionDirection: Wire.Direction }>, readonly resultsSummary: { readonly __typename: 'ResultsSummary', readonly position: number, readonly entered: number, readonly started: number, readonly onCourse: number, readonly finished: number, readonly didNotStart: number, readonly didNotFinish: number, readonly disqualified: number, readonly gunAt: string | null, readonly isGunPlanned: boolean, readonly updatedAt: string | null }, readonly sectionBands: ReadonlyArray<{ readonly __typename: 'SectionBand', readonly fast: number, readonly middle: number, readonly slow: number, readonly count: number, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string } }>, readonly result: { readonly __typename: 'Result', readonly id: string, readonly bib: string, readonly name: string | null, readonly clubName: string | null, readonly sex: Wire.Sex | null, readonly ageGroupKey: string | null, readonly status: Wire.ResultStatus, readonly place: number | null, readonly placeInSex: number | null, readonly placeInAgeGroup: number | null, readonly officialTime: number | null, readonly gunTime: number | null, readonly netTime: number | null, readonly penalty: number, readonly startAt: string | null, readonly startSource: Wire.StartSource, readonly finishAt: string | null, readonly placesInCategories: ReadonlyArray<{ readonly __typename: 'CategoryPlace', readonly place: number, readonly category: { readonly __typename: 'Category', readonly key: string, readonly name: string } }>, readonly splits: ReadonlyArray<{ readonly __typename: 'Split', readonly passedAt: string, readonly gunTime: number | null, readonly netTime: number | null, readonly sectionTime: number | null, readonly sectionDistance: number | null, readonly isSuspicious: boolean, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string, readonly name: string, readonly distance: number, readonly kind: Wire.CheckpointKind, readonly sectionDirection: Wire.Direction } }>, readonly lastSplit: { readonly __typename: 'Split', readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string } } | null, readonly explanation: ReadonlyArray<{ readonly __typename: 'ExplanationSentence', readonly code: string, readonly message: string, readonly factIds: ReadonlyArray<string>, readonly params: ReadonlyArray<{ readonly __typename: 'ErrorParam', readonly name: string, readonly value: string }> }>, readonly reads: ReadonlyArray<{ readonly __typename: 'RunnerRead', readonly factId: string, readonly at: string, readonly kind: Wire.FactKind, readonly readerId: string | null, readonly chip: string | null, readonly disposition: Wire.Disposition, readonly insteadFactId: string | null, readonly timingPoint: { readonly __typename: 'TimingPoint', readonly id: string, readonly name: string } | null, readonly checkpoint: { readonly __typename: 'Checkpoint', readonly id: string, readonly name: string } | null }> } | null } | null } | null };

export type LiveRunnerSubscriptionVariables = Exact<{
  raceId: string;
  after: number;
}>;


export type LiveRunnerSubscription = { readonly resultChanges: { readonly __typename: 'ResultChanges', readonly position: number, readonly isReset: boolean, readonly results: ReadonlyArray<{ readonly __typename: 'Result', readonly id: string }> } };


export const RunnerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunnerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventSlug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"raceSlug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bib"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventSlug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"race"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"raceSlug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankingBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"sectionDirection"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultsSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RaceState"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectionBands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaceBand"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bib"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bib"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bib"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clubName"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroupKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"placeInSex"}},{"kind":"Field","name":{"kind":"Name","value":"placeInAgeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"placesInCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officialTime"}},{"kind":"Field","name":{"kind":"Name","value":"gunTime"}},{"kind":"Field","name":{"kind":"Name","value":"netTime"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"startSource"}},{"kind":"Field","name":{"kind":"Name","value":"finishAt"}},{"kind":"Field","name":{"kind":"Name","value":"splits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SplitRow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSplit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Why"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RaceState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultsSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"onCourse"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"didNotStart"}},{"kind":"Field","name":{"kind":"Name","value":"didNotFinish"}},{"kind":"Field","name":{"kind":"Name","value":"disqualified"}},{"kind":"Field","name":{"kind":"Name","value":"gunAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGunPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceBand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectionBand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fast"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"slow"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SplitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Split"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sectionDirection"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gunTime"}},{"kind":"Field","name":{"kind":"Name","value":"netTime"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTime"}},{"kind":"Field","name":{"kind":"Name","value":"sectionDistance"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspicious"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Why"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Result"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"factIds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"timingPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"readerId"}},{"kind":"Field","name":{"kind":"Name","value":"chip"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"insteadFactId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RunnerPageQuery, RunnerPageQueryVariables>;
export const LiveRunnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveRunner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"raceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resultChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"raceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"raceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"isReset"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<LiveRunnerSubscription, LiveRunnerSubscriptionVariables>;