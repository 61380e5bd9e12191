'use client';

import { useRef } from 'react';
import { newFactId } from './fact-id.ts';

/**
 * The id of the fact that a form is about to record. It stays the same over a double click, a lost answer
 * and a retry of the same values, so that the log keeps one fact; other values are another fact.
 */
export function useFactId(): (values: object) => string {
  const kept = useRef<{ readonly id: string; readonly values: string }>(undefined);
  return (values) => {
    const text = JSON.stringify(values);
    if (kept.current?.values !== text) kept.current = { id: newFactId(), values: text };
    return kept.current.id;
  };
}
