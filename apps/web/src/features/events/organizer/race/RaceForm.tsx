'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { racePath } from '../frame/paths.ts';
import { requiredProblem } from '../frame/required.ts';
import { CreateRaceDocument, UpdateRaceDocument } from './__generated__/OrganizerRace.ts';
import { AgeGroupsField } from './AgeGroupsField.tsx';
import { DistanceField } from './DistanceField.tsx';
import { RulesFields } from './RulesFields.tsx';
import { type RaceValues, readRace } from './race-values.ts';

/** Makes a race of an event, or changes its name, distance and rules. */
export function RaceForm(props: {
  event: { readonly id: string; readonly slug: string };
  /** Absent: a new race. */
  raceId?: string;
  values: RaceValues;
}) {
  const t = useTranslations('events.organizer.race');
  const router = useRouter();
  const [values, setValues] = useState(props.values);
  const create = useSave(CreateRaceDocument);
  const update = useSave(UpdateRaceDocument);
  const { event, raceId } = props;
  const save = raceId === undefined ? create : update;
  const change = (part: Partial<RaceValues>) => setValues((before) => ({ ...before, ...part }));
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (values.name.trim() === '') return save.refuse([requiredProblem('name')]);
    const read = readRace(values);
    if ('problems' in read) return save.refuse(read.problems);
    const saved =
      raceId === undefined
        ? await create.run({ input: { ...read, eventId: event.id } })
        : await update.run({ input: { ...read, raceId } });
    if (saved === null) return;
    announce({ text: t(raceId === undefined ? 'created' : 'saved') });
    const path = racePath(event, saved.race);
    router.push(raceId === undefined ? `${path}/course` : `${path}/settings`);
  };
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-6" noValidate>
      <ErrorSummary entries={save.entries} />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        id="name"
        maxLength={120}
        required
        value={values.name}
        error={save.errorAt('name')}
        onChange={(input) => change({ name: input.currentTarget.value })}
      />
      <DistanceField
        metres={values.distance}
        error={save.errorAt('distance')}
        onChange={(distance) => change({ distance })}
      />
      <RulesFields values={values} errorAt={save.errorAt} onChange={change} />
      <AgeGroupsField values={values} onChange={change} />
      <TextField
        label={t('slug')}
        hint={t('slugHint', { path: `/e/${event.slug}/` })}
        id="slug"
        optional={raceId === undefined}
        maxLength={48}
        autoCapitalize="none"
        spellCheck={false}
        value={values.slug}
        error={save.errorAt('slug')}
        onChange={(input) => change({ slug: input.currentTarget.value })}
      />
      <div>
        <SubmitButton pending={save.isPending}>{t(raceId === undefined ? 'create' : 'save')}</SubmitButton>
      </div>
    </form>
  );
}
