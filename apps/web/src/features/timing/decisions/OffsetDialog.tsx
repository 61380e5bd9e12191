'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { RecordClockOffsetDocument } from './__generated__/Decisions.ts';
import { FactDialog } from './FactDialog.tsx';
import { useFactId } from './use-fact-id.ts';

/** Records by how much a reader's clock is wrong; the newest counts for all its reads. */
export function OffsetDialog(props: {
  eventId: string;
  readerIds: readonly string[];
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('timing.offset');
  const save = useSave(RecordClockOffsetDocument);
  const factId = useFactId();
  const [readerId, setReaderId] = useState(props.readerIds[0] ?? '');
  const [seconds, setSeconds] = useState('');
  const [direction, setDirection] = useState<'slow' | 'fast'>('slow');
  const submit = async () => {
    const match = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(seconds.trim());
    if (match === null) {
      const params = [{ name: 'value', value: seconds }];
      return save.refuse([
        { code: 'SECONDS_MALFORMED', message: 'Write seconds such as 1.25.', params, path: ['offset'] },
      ]);
    }
    const length = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
    const values = { eventId: props.eventId, readerId, offset: direction === 'slow' ? length : -length };
    if ((await save.run({ input: { ...values, factId: factId(values) } })) === null) return;
    announce({ text: t('saved', { reader: readerId }) });
    props.onSaved();
  };
  return (
    <FactDialog
      title={t('title')}
      lead={t('lead')}
      entries={save.entries}
      submit={t('submit')}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    >
      {props.readerIds.length > 0 ? (
        <Select
          label={t('reader')}
          value={readerId}
          onChange={(event) => setReaderId(event.currentTarget.value)}
        >
          {props.readerIds.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      ) : (
        <TextField
          label={t('reader')}
          id="readerId"
          value={readerId}
          error={save.errorAt('readerId')}
          onChange={(event) => setReaderId(event.currentTarget.value)}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('seconds')}
          id="offset"
          inputMode="decimal"
          value={seconds}
          error={save.errorAt('offset')}
          onChange={(event) => setSeconds(event.currentTarget.value)}
        />
        <Select
          label={t('direction')}
          value={direction}
          onChange={(event) => setDirection(event.currentTarget.value === 'fast' ? 'fast' : 'slow')}
        >
          <option value="slow">{t('slow')}</option>
          <option value="fast">{t('fast')}</option>
        </Select>
      </div>
    </FactDialog>
  );
}
