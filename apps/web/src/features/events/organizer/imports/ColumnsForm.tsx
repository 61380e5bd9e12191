'use client';

import type { FinishTimeFormat, ImportKind } from '@backstride/schema';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { ZoneField } from '../event/ZoneField.tsx';
import { PreviewImportDocument } from './__generated__/Imports.ts';
import { importFields } from './fields.ts';

type Column = { readonly header: string; readonly field: string | null };

/** How the columns are understood, to be corrected; looking again writes nothing. */
export function ColumnsForm(props: {
  importId: string;
  kind: ImportKind;
  columns: readonly Column[];
  waves: readonly { readonly id: string; readonly name: string }[];
  timeZone: string;
}) {
  const t = useTranslations('events.organizer.columns');
  const router = useRouter();
  const save = useSave(PreviewImportDocument);
  const { importId, kind, waves } = props;
  const [fields, setFields] = useState(() => props.columns.map(({ field }) => field));
  const [timeZone, setTimeZone] = useState(props.timeZone);
  const [waveId, setWaveId] = useState('');
  const [timeFormat, setTimeFormat] = useState<FinishTimeFormat | ''>('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const seen = await save.run({
      input: {
        importId,
        columns: fields,
        timeZone: kind === 'READS' ? timeZone : null,
        timeFormat: timeFormat || null,
        waveId: waveId || null,
      },
    });
    if (seen !== null) router.refresh();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <ErrorSummary entries={save.entries} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {props.columns.map((column, index) => (
          <Select
            key={column.header}
            label={column.header}
            value={fields[index] ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value || null;
              setFields(fields.map((field, at) => (at === index ? value : field === value ? null : field)));
            }}
          >
            <option value="">{t('leftOut')}</option>
            {importFields[kind].map((field) => (
              <option key={field} value={field}>
                {t(`field.${field}`)}
              </option>
            ))}
          </Select>
        ))}
      </div>
      {(kind !== 'ENTRIES' || waves.length > 0) && (
        <div className="grid max-w-3xl gap-6 sm:grid-cols-2">
          {kind !== 'READS' && waves.length > 0 && (
            <Select
              label={t(kind === 'ENTRIES' ? 'waveOfEntries' : 'waveOfTimes')}
              value={waveId}
              onChange={(event) => setWaveId(event.currentTarget.value)}
            >
              <option value="">{t(kind === 'ENTRIES' ? 'noWave' : 'ownWave')}</option>
              {waves.map((wave) => (
                <option key={wave.id} value={wave.id}>
                  {wave.name}
                </option>
              ))}
            </Select>
          )}
          {kind === 'FINISH_TIMES' && (
            <Select
              label={t('timeFormat')}
              value={timeFormat}
              onChange={(event) => setTimeFormat(event.currentTarget.value as FinishTimeFormat | '')}
            >
              <option value="">{t('guessed')}</option>
              {(['CLOCK', 'SECONDS', 'DECIMAL_MINUTES'] as const).map((format) => (
                <option key={format} value={format}>
                  {t(`format.${format}`)}
                </option>
              ))}
            </Select>
          )}
          {kind === 'READS' && (
            <div>
              <ZoneField
                id="timeZone"
                value={timeZone}
                error={save.errorAt('timeZone')}
                onChange={(event) => setTimeZone(event.currentTarget.value)}
              />
            </div>
          )}
        </div>
      )}
      <div>
        <SubmitButton variant="secondary" pending={save.isPending}>
          {t('lookAgain')}
        </SubmitButton>
      </div>
    </form>
  );
}
