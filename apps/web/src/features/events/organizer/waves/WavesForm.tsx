'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import type { ApiError } from '@/i18n/error-text.ts';
import { formatZone } from '@/i18n/format.ts';
import { fromLocalInput, toLocalInput } from '@/i18n/local-time-input.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { RowField } from '../frame/RowField.tsx';
import { addRow, changeRow, type Keyed, keyed, removeRow } from '../frame/rows.ts';
import { SetWavesDocument } from './__generated__/Waves.ts';

type Wave = { readonly id: string | null; readonly name: string; readonly plannedStartAt: string };
type WaveRow = { readonly id: string | null; readonly name: string; readonly start: string };

/** Waves with their planned starts, as clocks at the event show them. */
export function WavesForm(props: {
  raceId: string;
  timeZone: string;
  /** First day of the event, for the first wave. */
  startsOn: string;
  waves: readonly Wave[];
}) {
  const t = useTranslations('events.organizer.waves');
  const locale = useLocale();
  const router = useRouter();
  const save = useSave(SetWavesDocument);
  const { raceId, timeZone } = props;
  const [rows, setRows] = useState<readonly Keyed<WaveRow>[]>(() => props.waves.map((wave) => rowOf(wave)));
  function rowOf({ id, name, plannedStartAt }: Wave): Keyed<WaveRow> {
    return keyed({ id, name, start: toLocalInput(plannedStartAt, timeZone) });
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const problems: ApiError[] = [];
    const waves = rows.map(({ id, name, start }, index) => {
      const read = fromLocalInput(start, timeZone);
      if ('instant' in read) return { id, name, plannedStartAt: read.instant };
      problems.push(
        localProblem(read.problem, { start, timeZone, path: ['waves', String(index), 'plannedStartAt'] }),
      );
      return { id, name, plannedStartAt: '' };
    });
    if (problems.length > 0) return save.refuse(problems);
    const saved = await save.run({ input: { raceId, waves } });
    if (saved === null) return;
    setRows(saved.race.waves.map(rowOf));
    announce({ text: t('saved') });
    router.refresh();
  };
  const add = () => {
    const start = rows.at(-1)?.start ?? `${props.startsOn}T10:00:00`;
    setRows(addRow(rows, { id: null, name: t('defaultName', { number: rows.length + 1 }), start }));
  };
  return (
    <form onSubmit={submit} className="flex max-w-3xl flex-col gap-4" noValidate>
      <ErrorSummary entries={save.entries} />
      {rows.length === 0 && <p className="max-w-prose text-muted">{t('empty')}</p>}
      <ul className="flex flex-col gap-4 sm:gap-2">
        {rows.map((row, index) => {
          const read = fromLocalInput(row.start, timeZone);
          const common = { isFirst: index === 0, rowName: t('row', { row: index + 1 }) };
          return (
            <li
              key={row.key}
              className="grid grid-cols-[1fr_auto] items-end gap-2 sm:grid-cols-[1fr_15rem_10rem_auto]"
            >
              <RowField
                {...common}
                className="max-sm:col-start-1 max-sm:row-start-1"
                label={t('name')}
                id={`waves.${index}.name`}
                maxLength={120}
                value={row.name}
                error={save.errorAt(`waves.${index}.name`)}
                onChange={(name) => setRows(changeRow(rows, row.key, { name }))}
              />
              <RowField
                {...common}
                label={t('start')}
                className="max-sm:col-span-2 max-sm:row-start-2"
                id={`waves.${index}.plannedStartAt`}
                type="datetime-local"
                step={1}
                value={row.start}
                error={save.errorAt(`waves.${index}.plannedStartAt`)}
                onChange={(start) => setRows(changeRow(rows, row.key, { start }))}
              />
              <span className="text-muted text-sm max-sm:col-span-2 max-sm:row-start-3 sm:py-3">
                {'instant' in read ? formatZone(read.instant, { locale, timeZone }) : timeZone}
              </span>
              <Button
                variant="quiet"
                className="max-sm:col-start-2 max-sm:row-start-1"
                aria-label={t('remove', { name: row.name || index + 1 })}
                onClick={() => setRows(removeRow(rows, row.key))}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={add}>{t('add')}</Button>
        <SubmitButton pending={save.isPending}>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}

function localProblem(
  code: string,
  context: { start: string; timeZone: string; path: readonly string[] },
): ApiError {
  return {
    code,
    message: `${context.start} is no time in ${context.timeZone}.`,
    params: [
      { name: 'time', value: context.start.replace('T', ' ') },
      { name: 'zone', value: context.timeZone },
    ],
    path: context.path,
  };
}
