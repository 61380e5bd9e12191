'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { RowField } from '../frame/RowField.tsx';
import { addRow, changeRow, type Keyed, keyed, removeRow } from '../frame/rows.ts';
import { SetTimingPointsDocument } from './__generated__/TimingPoints.ts';

type Point = { readonly id: string | null; readonly code: string; readonly name: string };

/** The event's timing points: the places that reads and crossings name. */
export function PointsForm(props: { eventId: string; points: readonly Point[]; usual: readonly Point[] }) {
  const t = useTranslations('events.organizer.points');
  const router = useRouter();
  const save = useSave(SetTimingPointsDocument);
  const [rows, setRows] = useState<readonly Keyed<Point>[]>(() => props.points.map(keyed));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const timingPoints = rows.map(({ id, code, name }) => ({ id, code: code.trim(), name: name || code }));
    const saved = await save.run({ input: { eventId: props.eventId, timingPoints } });
    if (saved === null) return;
    setRows(saved.event.timingPoints.map(keyed));
    announce({ text: t('pointsSaved') });
    router.refresh();
  };
  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-col gap-4" noValidate>
      <ErrorSummary entries={save.entries} />
      {rows.length === 0 && (
        <div className="flex flex-col items-start gap-3 rounded-card border-2 border-line border-dashed p-6">
          <p className="max-w-prose text-muted">{t('pointsEmpty')}</p>
          <Button onClick={() => setRows(props.usual.map(keyed))}>{t('pointsUsual')}</Button>
        </div>
      )}
      <ul className="flex flex-col gap-4 sm:gap-2">
        {rows.map((row, index) => (
          <li
            key={row.key}
            className="grid grid-cols-[7rem_1fr_auto] items-end gap-2 sm:grid-cols-[12rem_1fr_auto]"
          >
            <RowField
              label={t('code')}
              isFirst={index === 0}
              rowName={t('pointRow', { row: index + 1 })}
              id={`timingPoints.${index}.code`}
              value={row.code}
              error={save.errorAt(`timingPoints.${index}.code`)}
              maxLength={24}
              autoCapitalize="characters"
              spellCheck={false}
              onChange={(code) => setRows(changeRow(rows, row.key, { code }))}
            />
            <RowField
              label={t('pointName')}
              isFirst={index === 0}
              rowName={t('pointRow', { row: index + 1 })}
              id={`timingPoints.${index}.name`}
              value={row.name}
              error={save.errorAt(`timingPoints.${index}.name`)}
              maxLength={120}
              onChange={(name) => setRows(changeRow(rows, row.key, { name }))}
            />
            <Button
              variant="quiet"
              aria-label={t('removePoint', { code: row.code || index + 1 })}
              onClick={() => setRows(removeRow(rows, row.key))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setRows(addRow(rows, { id: null, code: '', name: '' }))}>
          {t('addPoint')}
        </Button>
        <SubmitButton pending={save.isPending}>{t('savePoints')}</SubmitButton>
      </div>
    </form>
  );
}
