'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { TextArea } from '@/ui/form/TextArea.tsx';
import { VoidFactDocument } from './__generated__/Decisions.ts';
import { FactDialog } from './FactDialog.tsx';
import { useFactId } from './use-fact-id.ts';

/** Takes a fact out of the results, with a reason; the log keeps both. */
export function VoidDialog(props: {
  eventId: string;
  targetFactId: string;
  /** The fact in words. */
  fact: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('timing.void');
  const save = useSave(VoidFactDocument);
  const factId = useFactId();
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (reason.trim() === '')
      return save.refuse([{ code: 'REASON_MISSING', message: 'Give a reason.', path: ['reason'] }]);
    const values = { eventId: props.eventId, targetFactId: props.targetFactId, reason };
    if ((await save.run({ input: { ...values, factId: factId(values) } })) === null) return;
    announce({ text: t('saved') });
    props.onSaved();
  };
  return (
    <FactDialog
      title={t('title')}
      lead={t('lead', { fact: props.fact })}
      entries={save.entries}
      submit={t('submit')}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        id="reason"
        rows={3}
        maxLength={500}
        value={reason}
        error={save.errorAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FactDialog>
  );
}
