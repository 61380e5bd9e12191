'use client';

import { useTranslations } from 'next-intl';
import { type ApiError, errorText } from '@/i18n/error-text.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

/** The fields of a form by the name that the API has for them. */
export type FormFields = Readonly<Record<string, { readonly id: string; readonly label: string }>>;

/** All problems of a form above it, each linked to its field. Needs the texts of `errors`. */
export function FormProblems(props: { problems: readonly ApiError[]; fields?: FormFields }) {
  const t = useTranslations('errors');
  return (
    <ErrorSummary
      entries={props.problems.map((problem) => {
        const text = errorText(t, problem);
        const field = props.fields?.[problem.path?.at(-1) ?? ''];
        return field === undefined ? { text } : { fieldId: field.id, text: `${field.label}: ${text}` };
      })}
    />
  );
}

/** What is wrong with one field, in the visitor's language; undefined when nothing is. */
export function useFieldProblem(problems: readonly ApiError[]): (field: string) => string | undefined {
  const t = useTranslations('errors');
  return (field) => {
    const problem = problems.find(({ path }) => path?.at(-1) === field);
    return problem && errorText(t, problem);
  };
}
