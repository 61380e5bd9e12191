import type { useTranslations } from 'next-intl';

type Translations<Group extends 'events.organizer.rowProblem'> = ReturnType<typeof useTranslations<Group>>;

type RowProblem = {
  readonly code: string;
  readonly message: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
};

/** A problem of a row in the visitor's language, else the server's sentence. */
export function rowProblemText(t: Translations<'events.organizer.rowProblem'>, problem: RowProblem): string {
  if (!t.has(problem.code as never)) return problem.message;
  const values = Object.fromEntries(problem.params.map(({ name, value }) => [name, value]));
  return t(`${problem.code}` as never, values as never);
}
