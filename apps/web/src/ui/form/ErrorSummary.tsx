'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** One thing to mend; `fieldId` is the `id` given to the field it belongs to, if to one. */
export type SummaryEntry = { readonly fieldId?: string; readonly text: string };

/** All errors of a form in one place above it; takes the focus when they appear. Empty shows nothing. */
export function ErrorSummary(props: { entries: readonly SummaryEntry[] }) {
  const t = useTranslations('common.ui');
  const box = useRef<HTMLDivElement>(null);
  const key = props.entries.map((entry) => entry.text).join('\n');
  useEffect(() => {
    if (key !== '') box.current?.focus();
  }, [key]);
  if (props.entries.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-card border-2 border-danger bg-danger-soft p-4 text-ink"
    >
      <p className="font-bold">{t('summaryTitle', { count: props.entries.length })}</p>
      <ul className="mt-2 list-disc pl-5">
        {props.entries.map((entry) => (
          <li key={`${entry.fieldId ?? ''}${entry.text}`}>
            {entry.fieldId === undefined ? (
              entry.text
            ) : (
              <a href={`#${entry.fieldId}`} className="link">
                {entry.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
