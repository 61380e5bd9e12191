import { ApiProblemError } from './errors.ts';
import type { ProblemFragment } from './operations/__generated__/problem.ts';

type Failure = {
  readonly __typename: 'InvalidInputError' | 'NotFoundError' | 'ConflictError';
} & ProblemFragment;
type Success<Result> = Exclude<Result, { readonly __typename: Failure['__typename'] }>;

/**
 * The success of a mutation's result.
 * @throws ApiProblemError when it is one of the named errors.
 */
export function expectSuccess<Result extends { readonly __typename: string }>(
  result: Result,
): Success<Result> {
  if ('code' in result && 'message' in result) throw new ApiProblemError(result as unknown as Failure);
  return result as Success<Result>;
}
