/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@backstride/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChipReadInput = {
  /** With an offset, or local time in the event's zone: 2026-11-23T08:00:00.123, by the reader's clock. */
  at: string;
  chip: string;
  /** The line as the reader wrote it, at most 500 characters. */
  raw?: string | null | undefined;
  /** As the reader names itself, 1 to 64 characters. */
  readerId: string;
  /** Signal strength in dBm. */
  rssi?: number | null | undefined;
  /** Code of the timing point; absent: where the set-up says the reader stands. */
  timingPoint?: string | null | undefined;
};

export type CrossingInput = {
  at: string;
  bib: string;
  /** 32 hexadecimal digits made by the device: sent again, it is kept once. */
  factId: string | number;
  raceId?: string | number | null | undefined;
  timingPoint: string;
};

export type RecordCrossingsInput = {
  /** At most 5000. */
  crossings: Array<CrossingInput>;
  eventId: string | number;
};

export type RecordGunInput = {
  at: string;
  factId: string | number;
  raceId: string | number;
  /** Absent: every wave of the race. */
  waveId?: string | number | null | undefined;
};

export type RecordReadsInput = {
  eventId: string | number;
  /** At most 5000. */
  reads: Array<ChipReadInput>;
};

export type RecordRulingInput = {
  decision: RulingDecision;
  entryId: string | number;
  factId: string | number;
  /** For TIME_PENALTY, more than 0. */
  penalty?: number | null | undefined;
  /** Shown to the runner, 1 to 500 characters. */
  reason: string;
};

export type RulingDecision =
  | 'DNF'
  | 'DNS'
  | 'DSQ'
  | 'REINSTATE'
  | 'TIME_PENALTY'
  | 'UNRANKED';

export type RecordReadsMutationVariables = Exact<{
  input: Types.RecordReadsInput;
}>;


export type RecordReadsMutation = { recordReads:
    | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'NotFoundError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'RecordReadsSuccess', recorded: number, alreadyKnown: number, logPosition: number, rejected: Array<{ index: number, code: string, message: string }> }
   };

export type RecordCrossingsMutationVariables = Exact<{
  input: Types.RecordCrossingsInput;
}>;


export type RecordCrossingsMutation = { recordCrossings:
    | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'NotFoundError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'RecordCrossingsSuccess', rejected: Array<{ index: number, message: string }> }
   };

export type RecordGunMutationVariables = Exact<{
  input: Types.RecordGunInput;
}>;


export type RecordGunMutation = { recordGun:
    | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'NotFoundError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'RecordFactSuccess', isNew: boolean }
   };

export type RecordRulingMutationVariables = Exact<{
  input: Types.RecordRulingInput;
}>;


export type RecordRulingMutation = { recordRuling:
    | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'NotFoundError', code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    | { __typename: 'RecordFactSuccess', isNew: boolean }
   };


export const RecordReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReadsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReadsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyKnown"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logPosition"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordReadsMutation, RecordReadsMutationVariables>;
export const RecordCrossingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCrossings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCrossingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCrossings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCrossingsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordCrossingsMutation, RecordCrossingsMutationVariables>;
export const RecordGunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordGun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordGunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordGun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordGunMutation, RecordGunMutationVariables>;
export const RecordRulingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRuling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRulingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRuling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordRulingMutation, RecordRulingMutationVariables>;