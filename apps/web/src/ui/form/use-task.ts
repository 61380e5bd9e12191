'use client';

import { useRef, useState } from 'react';
import type { ApiError } from '@/i18n/error-text.ts';

/** How something that was sent ended: with a value, or with what a person can mend. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ApiError[] };

/** A form's submission: at most one under way, and the problems of the last one. */
export type Task = {
  readonly pending: boolean;
  readonly problems: readonly ApiError[];
  /** Runs it unless one is under way; undefined when it failed, and then `problems` says why. */
  run<Value>(work: () => Promise<Outcome<Value>>): Promise<Value | undefined>;
  /** Shows problems that were found before anything was sent; none clears them. */
  show(problems: readonly ApiError[]): void;
};

/** See `Task`. */
export function useTask(): Task {
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly ApiError[]>([]);
  const busy = useRef(false);
  return {
    pending,
    problems,
    async run(work) {
      if (busy.current) return undefined;
      busy.current = true;
      setPending(true);
      const outcome = await work();
      busy.current = false;
      setPending(false);
      setProblems(outcome.ok ? [] : outcome.problems);
      return outcome.ok ? outcome.value : undefined;
    },
    show: setProblems,
  };
}
