'use client';

import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type SummaryEntry } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { Dialog } from '@/ui/overlay/Dialog.tsx';

/** A dialog with one form that records a fact. */
export function FactDialog(props: {
  title: string;
  lead?: string;
  entries: readonly SummaryEntry[];
  submit: string;
  isPending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <Dialog open onClose={props.onClose} title={props.title}>
      <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
        {props.lead && <p className="text-muted">{props.lead}</p>}
        <ErrorSummary entries={props.entries} />
        {props.children}
        <div>
          <SubmitButton pending={props.isPending}>{props.submit}</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
