'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { Checkbox } from '@/ui/form/Choice.tsx';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { requiredProblem } from '../frame/required.ts';
import { SaveEntryDocument } from './__generated__/Entries.ts';
import { type EntryValues, readEntry } from './entry-values.ts';
import { RemoveEntry } from './RemoveEntry.tsx';

type TextName = {
  [Name in keyof EntryValues]: EntryValues[Name] extends string ? Name : never;
}[keyof EntryValues];

/** Adds an entry to a race, or changes or removes one. */
export function EntryForm(props: {
  /** Path of the entry list, to go back to. */
  path: string;
  race: {
    readonly id: string;
    readonly waves: readonly { readonly id: string; readonly name: string }[];
    readonly categories: readonly { readonly key: string; readonly name: string }[];
  };
  entry: { readonly id: string; readonly ageGroupKey: string | null } | null;
  values: EntryValues;
  guidesAllowed: boolean;
}) {
  const t = useTranslations('events.organizer.entry');
  const router = useRouter();
  const save = useSave(SaveEntryDocument);
  const [values, setValues] = useState(props.values);
  const { race, entry, path } = props;
  const change = (part: Partial<EntryValues>) => setValues((before) => ({ ...before, ...part }));
  const text = (name: TextName) => ({
    id: name,
    value: values[name],
    error: save.errorAt(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  const box = (name: 'isRanked' | 'isNameHidden' | 'isAgeHidden') => ({
    checked: values[name],
    onChange: (event: { currentTarget: { checked: boolean } }) =>
      change({ [name]: event.currentTarget.checked }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (values.bib.trim() === '') return save.refuse([requiredProblem('bib')]);
    const known = { raceId: race.id, entryId: entry?.id ?? null, ageGroupKey: entry?.ageGroupKey ?? null };
    const saved = await save.run({ input: readEntry(values, known) });
    if (saved === null) return;
    announce({ text: t('saved', { bib: saved.entry.bib }) });
    router.push(path);
  };
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-6" noValidate>
      <ErrorSummary entries={save.entries} />
      <div className="grid gap-6 sm:grid-cols-[8rem_1fr]">
        <TextField label={t('bib')} maxLength={12} required {...text('bib')} />
        <TextField label={t('name')} optional maxLength={120} {...text('name')} />
      </div>
      <div className="grid gap-6 sm:grid-cols-3">
        <Select label={t('sex')} optional {...text('sex')}>
          <option value="">{t('unknown')}</option>
          {(['F', 'M', 'X'] as const).map((sex) => (
            <option key={sex} value={sex}>
              {t(`sexes.${sex}`)}
            </option>
          ))}
        </Select>
        <TextField label={t('birthDate')} optional type="date" {...text('birthDate')} />
        <TextField
          label={t('age')}
          optional
          inputMode="numeric"
          disabled={values.birthDate !== ''}
          {...text('age')}
        />
      </div>
      <TextField label={t('club')} optional maxLength={120} {...text('clubName')} />
      <TextField label={t('chips')} hint={t('chipsHint')} optional spellCheck={false} {...text('chips')} />
      {race.waves.length > 0 && (
        <Select label={t('wave')} optional {...text('waveId')}>
          <option value="">{t('noWave')}</option>
          {race.waves.map((wave) => (
            <option key={wave.id} value={wave.id}>
              {wave.name}
            </option>
          ))}
        </Select>
      )}
      {race.categories.length > 0 && (
        <fieldset>
          <legend className="font-semibold">{t('categories')}</legend>
          {race.categories.map(({ key, name }) => (
            <Checkbox
              key={key}
              label={name}
              checked={values.categoryKeys.includes(key)}
              onChange={(event) =>
                change({
                  categoryKeys: event.currentTarget.checked
                    ? [...values.categoryKeys, key]
                    : values.categoryKeys.filter((other) => other !== key),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {(props.guidesAllowed || values.guideName !== '' || values.guideBib !== '') && (
        <fieldset className="grid gap-6 sm:grid-cols-[1fr_8rem]">
          <legend className="mb-4 font-bold text-xl">{t('guide')}</legend>
          <TextField label={t('guideName')} optional maxLength={120} {...text('guideName')} />
          <TextField label={t('guideBib')} optional maxLength={12} {...text('guideBib')} />
          <TextField label={t('guideChips')} hint={t('guideChipsHint')} optional {...text('guideChips')} />
        </fieldset>
      )}
      <fieldset>
        <legend className="font-bold text-xl">{t('listing')}</legend>
        <Checkbox label={t('isRanked')} hint={t('isRankedHint')} {...box('isRanked')} />
        <Checkbox label={t('isNameHidden')} hint={t('isNameHiddenHint')} {...box('isNameHidden')} />
        <Checkbox label={t('isAgeHidden')} {...box('isAgeHidden')} />
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <SubmitButton pending={save.isPending}>{t(entry === null ? 'add' : 'save')}</SubmitButton>
        {entry !== null && <RemoveEntry entryId={entry.id} bib={props.values.bib} path={path} />}
      </div>
    </form>
  );
}
