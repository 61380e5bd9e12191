'use client';

import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type ApiError, errorText } from '@/i18n/error-text.ts';
import type { SummaryEntry } from '@/ui/form/ErrorSummary.tsx';
import { apiErrors } from './api-errors.ts';

/** What a mutation's one field answers when it did what was asked. */
type Success<Data> = Exclude<Data[keyof Data], { readonly code: string } | undefined | null | string>;

/** One mutation behind a form or button. */
export interface Save<Data, Variables> {
  /** Sends it, unless it is under way. Answers the success, or null after which `problems` say why. */
  run(variables: Variables): Promise<Success<Data> | null>;
  readonly isPending: boolean;
  readonly problems: readonly ApiError[];
  /** The problems for `ErrorSummary`; a field's `id` is its path joined by dots. */
  readonly entries: readonly SummaryEntry[];
  /** The sentence for the field at a path such as `waves.0.name`, if it is wrong. */
  errorAt(path: string): string | undefined;
  /** Shows problems that were found here, before sending. */
  refuse(problems: readonly ApiError[]): void;
}

/** Sends a mutation that answers a union of one success and named errors (`...SaveProblems`, `...UserErrorParts`). */
export function useSave<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Save<Data, Variables> {
  const client = useApolloClient();
  const t = useTranslations('errors');
  const running = useRef(false);
  const [isPending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly ApiError[]>([]);
  return {
    isPending,
    problems,
    entries: problems.map((problem) => ({
      text: errorText(t, problem),
      ...(problem.path?.length ? { fieldId: problem.path.join('.') } : {}),
    })),
    errorAt(path) {
      const problem = problems.find((one) => one.path?.join('.') === path);
      return problem && errorText(t, problem);
    },
    refuse: setProblems,
    async run(variables) {
      if (running.current) return null;
      running.current = true;
      setPending(true);
      try {
        const { data } = await client.mutate({ mutation: document, variables, fetchPolicy: 'no-cache' });
        const [answer] = Object.values(data ?? {});
        const refusal = readRefusal(answer);
        setProblems(refusal);
        return refusal.length > 0 ? null : (answer as Success<Data>);
      } catch (thrown) {
        setProblems(apiErrors(thrown));
        return null;
      } finally {
        running.current = false;
        setPending(false);
      }
    },
  };
}

function readRefusal(answer: unknown): readonly ApiError[] {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return [];
  const refusal = answer as ApiError & { readonly problems?: readonly ApiError[] };
  return refusal.problems?.length ? refusal.problems : [refusal];
}
