'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { RowField, RowSelect } from '../frame/RowField.tsx';
import { addRow, changeRow, type Keyed, keyed, removeRow } from '../frame/rows.ts';
import { SetReadersDocument } from './__generated__/TimingPoints.ts';

type Reader = { readonly readerId: string; readonly timingPointCode: string; readonly isBackup: boolean };
type Point = { readonly code: string; readonly name: string };

/** Where each reader stands, and whether it is the main one or the backup. */
export function ReadersForm(props: {
  eventId: string;
  points: readonly Point[];
  readers: readonly Reader[];
}) {
  const t = useTranslations('events.organizer.points');
  const router = useRouter();
  const save = useSave(SetReadersDocument);
  const [rows, setRows] = useState<readonly Keyed<Reader>[]>(() => props.readers.map(keyed));
  const first = props.points[0]?.code ?? '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const readers = rows.map(({ readerId, timingPointCode, isBackup }) => ({
      readerId,
      timingPointCode,
      isBackup,
    }));
    if ((await save.run({ input: { eventId: props.eventId, readers } })) === null) return;
    announce({ text: t('readersSaved') });
    router.refresh();
  };
  if (props.points.length === 0) return <p className="text-muted">{t('readersNeedPoints')}</p>;
  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-col gap-4" noValidate>
      <ErrorSummary entries={save.entries} />
      {rows.length === 0 && <p className="max-w-prose text-muted">{t('readersEmpty')}</p>}
      <ul className="flex flex-col gap-4 sm:gap-2">
        {rows.map((row, index) => {
          const common = { isFirst: index === 0, rowName: t('readerRow', { row: index + 1 }) };
          return (
            <li
              key={row.key}
              className="grid grid-cols-[1fr_1fr_auto] items-end gap-2 sm:grid-cols-[12rem_1fr_10rem_auto]"
            >
              <RowField
                {...common}
                label={t('readerId')}
                id={`readers.${index}.readerId`}
                value={row.readerId}
                error={save.errorAt(`readers.${index}.readerId`)}
                maxLength={64}
                spellCheck={false}
                onChange={(readerId) => setRows(changeRow(rows, row.key, { readerId }))}
              />
              <RowSelect
                {...common}
                label={t('standsAt')}
                id={`readers.${index}.timingPointCode`}
                value={row.timingPointCode}
                error={save.errorAt(`readers.${index}.timingPointCode`)}
                onChange={(timingPointCode) => setRows(changeRow(rows, row.key, { timingPointCode }))}
              >
                {props.points.map((point) => (
                  <option key={point.code} value={point.code}>
                    {point.name} ({point.code})
                  </option>
                ))}
              </RowSelect>
              <RowSelect
                {...common}
                className="max-sm:col-span-2 max-sm:row-start-2"
                label={t('role')}
                id={`readers.${index}.isBackup`}
                value={row.isBackup ? 'backup' : 'main'}
                onChange={(value) => setRows(changeRow(rows, row.key, { isBackup: value === 'backup' }))}
              >
                <option value="main">{t('main')}</option>
                <option value="backup">{t('backup')}</option>
              </RowSelect>
              <Button
                variant="quiet"
                aria-label={t('removeReader', { reader: row.readerId || index + 1 })}
                onClick={() => setRows(removeRow(rows, row.key))}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => setRows(addRow(rows, { readerId: '', timingPointCode: first, isBackup: false }))}
        >
          {t('addReader')}
        </Button>
        <SubmitButton pending={save.isPending}>{t('saveReaders')}</SubmitButton>
      </div>
    </form>
  );
}
