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
import { SetCategoriesDocument } from './__generated__/Waves.ts';

type Category = { readonly key: string; readonly name: string };
type CategoryRow = { readonly categoryKey: string; readonly name: string };

/** Categories that are ranked on their own besides sex and age. A new one's key is made of its name. */
export function CategoriesForm(props: { raceId: string; categories: readonly Category[] }) {
  const t = useTranslations('events.organizer.categories');
  const router = useRouter();
  const save = useSave(SetCategoriesDocument);
  const [rows, setRows] = useState<readonly Keyed<CategoryRow>[]>(() =>
    props.categories.map(({ key, name }) => keyed({ categoryKey: key, name })),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const categories = rows.map(({ categoryKey, name }) => ({
      key: categoryKey || name.trim().slice(0, 60),
      name: name.trim(),
    }));
    if ((await save.run({ input: { raceId: props.raceId, categories } })) === null) return;
    setRows(categories.map(({ key, name }) => keyed({ categoryKey: key, name })));
    announce({ text: t('saved') });
    router.refresh();
  };
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-col gap-4" noValidate>
      <ErrorSummary entries={save.entries} />
      <ul className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <li key={row.key} className="grid grid-cols-[1fr_auto] items-end gap-2">
            <RowField
              isFirst={index === 0}
              rowName={t('row', { row: index + 1 })}
              label={t('name')}
              id={`categories.${index}.name`}
              maxLength={120}
              value={row.name}
              error={save.errorAt(`categories.${index}.name`) ?? save.errorAt(`categories.${index}.key`)}
              onChange={(name) => setRows(changeRow(rows, row.key, { name }))}
            />
            <Button
              variant="quiet"
              aria-label={t('remove', { name: row.name || index + 1 })}
              onClick={() => setRows(removeRow(rows, row.key))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setRows(addRow(rows, { categoryKey: '', name: '' }))}>{t('add')}</Button>
        <SubmitButton variant="secondary" pending={save.isPending}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  );
}
