import type { TypedDocumentNode } from '@apollo/client';
import type { ApiError } from '@/i18n/error-text.ts';
import type { Outcome } from '@/ui/form/use-task.ts';
import { QueryError, sendQuery } from './send-query.ts';

type Result = { readonly __typename: string };
type Success<R extends Result> = Extract<R, { readonly __typename: `${string}Success` }>;

/**
 * One mutation from the browser without an Apollo client: its success, or its named errors and what the
 * request was refused with. Afterwards `router.refresh()` shows what the server has now. Never rejects.
 */
export async function sendMutation<
  Data,
  Variables extends Readonly<Record<string, unknown>>,
  R extends Result,
>(options: {
  document: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Finds the union of success and named errors in the answer. */
  result: (data: Data) => R;
}): Promise<Outcome<Success<R>>> {
  try {
    const result = options.result(await sendQuery(options));
    if (result.__typename.endsWith('Success')) return { ok: true, value: result as Success<R> };
    return { ok: false, problems: namedErrors(result) };
  } catch (thrown) {
    const code = thrown instanceof QueryError ? thrown.code : 'API_UNREACHABLE';
    return { ok: false, problems: [{ code, message: String(thrown) }] };
  }
}

function namedErrors(result: Result & { readonly problems?: readonly ApiError[] }): readonly ApiError[] {
  return result.problems !== undefined && result.problems.length > 0
    ? result.problems
    : [result as Result & ApiError];
}
