'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { changeRow, type Keyed, keyed, removeRow } from '../frame/rows.ts';
import { SetCourseDocument } from './__generated__/Course.ts';
import { CheckpointRow } from './CheckpointRow.tsx';
import { type CourseRow, computeSection, readCourse } from './course-rows.ts';

/** The course as a list of checkpoints from the start to the finish. */
export function CourseForm(props: {
  raceId: string;
  rows: readonly CourseRow[];
  points: readonly { readonly code: string; readonly name: string }[];
}) {
  const t = useTranslations('events.organizer.course');
  const router = useRouter();
  const save = useSave(SetCourseDocument);
  const [rows, setRows] = useState<readonly Keyed<CourseRow>[]>(() => props.rows.map(keyed));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readCourse(rows);
    if ('problems' in read) return save.refuse(read.problems);
    if ((await save.run({ input: { raceId: props.raceId, checkpoints: [...read.checkpoints] } })) === null)
      return;
    announce({ text: t('saved') });
    router.refresh();
  };
  const addSplit = () => {
    const last = rows.at(-1);
    const before = rows.at(-2);
    const middle = Math.round((Number(before?.distance ?? 0) + Number(last?.distance ?? 0)) / 2);
    const split = keyed<CourseRow>({
      id: null,
      name: '',
      timingPointCode: props.points[0]?.code ?? '',
      distance: String(middle),
      direction: 'BACKWARD',
      minSection: null,
      softMinSection: null,
    });
    setRows([...rows.slice(0, -1), split, ...rows.slice(-1)]);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
      <ErrorSummary entries={save.entries} />
      <ol className="flex flex-col gap-6 lg:gap-2.5">
        {rows.map((row, index) => (
          <CheckpointRow
            key={row.key}
            row={row}
            index={index}
            isLast={index === rows.length - 1}
            computed={computeSection(rows, index)}
            points={props.points}
            errorAt={(field) => save.errorAt(`checkpoints.${index}.${field}`)}
            onChange={(change) => setRows(changeRow(rows, row.key, change))}
            onRemove={() => setRows(removeRow(rows, row.key))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button onClick={addSplit}>{t('addSplit')}</Button>
        <SubmitButton pending={save.isPending}>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
