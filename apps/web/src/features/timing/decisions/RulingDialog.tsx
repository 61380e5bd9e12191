'use client';

import { parseHms } from '@backstride/domain/time';
import type { RulingDecision } from '@backstride/schema';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import type { ApiError } from '@/i18n/error-text.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { Select } from '@/ui/form/Select.tsx';
import { TextArea } from '@/ui/form/TextArea.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { RecordRulingDocument } from './__generated__/Decisions.ts';
import { FactDialog } from './FactDialog.tsx';
import { type FoundRunner, RunnerField } from './RunnerField.tsx';
import { useFactId } from './use-fact-id.ts';

const decisions = ['DNS', 'DNF', 'DSQ', 'TIME_PENALTY', 'UNRANKED', 'REINSTATE'] as const;

/** Records a decision about a runner, with the reason that the runner will read. */
export function RulingDialog(props: {
  eventSlug: string;
  races: readonly { readonly slug: string; readonly name: string }[];
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('timing.ruling');
  const save = useSave(RecordRulingDocument);
  const factId = useFactId();
  const [runner, setRunner] = useState<FoundRunner>();
  const [decision, setDecision] = useState<RulingDecision>('DNF');
  const [penalty, setPenalty] = useState('0:01:00');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const penaltyMs = decision === 'TIME_PENALTY' ? parseHms(penalty) : null;
    const problems: ApiError[] = [];
    if (runner === undefined)
      problems.push({ code: 'RUNNER_MISSING', message: 'Choose a runner.', path: ['runner'] });
    if (decision === 'TIME_PENALTY' && penaltyMs === null) {
      const params = [{ name: 'value', value: penalty }];
      problems.push({ code: 'DURATION_MALFORMED', message: 'Write h:mm:ss.', params, path: ['penalty'] });
    }
    if (reason.trim() === '')
      problems.push({ code: 'REASON_MISSING', message: 'Give a reason.', path: ['reason'] });
    if (problems.length > 0 || runner === undefined) return save.refuse(problems);
    const values = { entryId: runner.id, decision, penalty: penaltyMs, reason };
    if ((await save.run({ input: { ...values, factId: factId(values) } })) === null) return;
    announce({ text: t('saved', { bib: runner.bib, decision: t(`decision.${decision}`) }) });
    props.onSaved();
  };
  return (
    <FactDialog
      title={t('title')}
      entries={save.entries}
      submit={t('submit')}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <RunnerField
        eventSlug={props.eventSlug}
        races={props.races}
        runner={runner}
        error={save.errorAt('runner')}
        onChoose={setRunner}
      />
      <Select
        label={t('what')}
        value={decision}
        onChange={(event) => setDecision(event.currentTarget.value as RulingDecision)}
      >
        {decisions.map((one) => (
          <option key={one} value={one}>
            {t(`decision.${one}`)}
          </option>
        ))}
      </Select>
      {decision === 'TIME_PENALTY' && (
        <TextField
          label={t('penalty')}
          hint={t('penaltyHint')}
          id="penalty"
          value={penalty}
          error={save.errorAt('penalty')}
          onChange={(event) => setPenalty(event.currentTarget.value)}
        />
      )}
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
