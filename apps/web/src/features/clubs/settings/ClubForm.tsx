'use client';

import { slugify } from '@backstride/domain';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Radio, RadioGroup } from '@/ui/form/Choice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { TextArea } from '@/ui/form/TextArea.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import type { Task } from '@/ui/form/use-task.ts';
import { ZonePicker } from '@/ui/form/ZonePicker.tsx';
import { findZone } from '@/ui/form/zones.ts';
import type { ClubFormValuesFragment } from './__generated__/ClubFormValues.ts';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type ClubFormInput = {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly timeZone: string;
  readonly firstWeekday: (typeof weekdays)[number];
  readonly units: 'METRIC' | 'IMPERIAL';
};

/** What a club is: for a new one without `club`, or to change one. The address follows the name until it is typed. */
export function ClubForm(props: {
  club?: ClubFormValuesFragment;
  task: Task;
  submitLabel: string;
  onSubmit: (input: ClubFormInput) => Promise<void>;
}) {
  const { club, task } = props;
  const t = useTranslations('clubs.form');
  const days = useTranslations('clubs.page.weekdays');
  const problem = useFieldProblem(task.problems);
  const [name, setName] = useState(club?.name ?? '');
  const [slug, setSlug] = useState<string | undefined>(club?.slug);
  const address = slug ?? (name.trim() === '' ? '' : slugify(name));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (field: string) => String(form.get(field) ?? '');
    const timeZone = findZone(text('timeZone'));
    if (name.trim() === '') return task.show([{ code: 'REQUIRED', message: 'Name', path: ['name'] }]);
    if (timeZone === undefined)
      return task.show([{ code: 'TIME_ZONE_UNKNOWN', message: 'No such zone', path: ['timeZone'] }]);
    await props.onSubmit({
      name,
      slug: slug ?? '',
      description: text('description'),
      timeZone,
      firstWeekday: weekdays.find((day) => day === form.get('firstWeekday')) ?? 'MONDAY',
      units: form.get('units') === 'IMPERIAL' ? 'IMPERIAL' : 'METRIC',
    });
  };
  return (
    <form noValidate onSubmit={submit} className="flex max-w-xl flex-col gap-6">
      <FormProblems
        problems={task.problems}
        fields={{
          name: { id: 'name', label: t('name') },
          slug: { id: 'slug', label: t('slug') },
          description: { id: 'description', label: t('description') },
          timeZone: { id: 'timeZone', label: t('timeZone') },
        }}
      />
      <TextField
        id="name"
        label={t('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        autoComplete="organization"
        error={problem('name')}
      />
      <TextField
        id="slug"
        label={t('slug')}
        hint={t('slugHint', { address: `/clubs/${address || '…'}` })}
        value={address}
        onChange={(event) => setSlug(event.currentTarget.value)}
        maxLength={48}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        error={problem('slug')}
      />
      <TextArea
        id="description"
        name="description"
        label={t('description')}
        hint={t('descriptionHint')}
        optional
        defaultValue={club?.description}
        maxLength={4000}
        error={problem('description')}
      />
      <ZonePicker
        id="timeZone"
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        defaultValue={club?.timeZone}
        error={problem('timeZone')}
      />
      <Select
        name="firstWeekday"
        label={t('firstWeekday')}
        hint={t('firstWeekdayHint')}
        defaultValue={club?.firstWeekday ?? 'MONDAY'}
      >
        {weekdays.map((day) => (
          <option key={day} value={day}>
            {days(day)}
          </option>
        ))}
      </Select>
      <RadioGroup legend={t('units')}>
        <Radio name="units" value="METRIC" label={t('metric')} defaultChecked={club?.units !== 'IMPERIAL'} />
        <Radio
          name="units"
          value="IMPERIAL"
          label={t('imperial')}
          defaultChecked={club?.units === 'IMPERIAL'}
        />
      </RadioGroup>
      <Button type="submit" variant="primary" size="large" className="self-start" pending={task.pending}>
        {props.submitLabel}
      </Button>
    </form>
  );
}
