'use client';

import { isTimeZone } from '@backstride/domain/time';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { SubmitButton } from '@/ui/form/SubmitButton.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { requiredProblem } from '../frame/required.ts';
import { CreateEventDocument, UpdateEventDocument } from './__generated__/OrganizerEvent.ts';
import { ZoneField } from './ZoneField.tsx';

const unknownZone = { code: 'TIME_ZONE_UNKNOWN', message: 'There is no such time zone.', path: ['timeZone'] };

type EventValues = {
  readonly name: string;
  readonly place: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** Makes an event of a club, or changes one. */
export function EventForm(props: { target: { clubId: string } | { eventId: string }; values: EventValues }) {
  const t = useTranslations('events.organizer.event');
  const router = useRouter();
  const [values, setValues] = useState(props.values);
  const create = useSave(CreateEventDocument);
  const update = useSave(UpdateEventDocument);
  const { target } = props;
  const isNew = 'clubId' in target;
  const save = isNew ? create : update;
  const field = (name: keyof EventValues) => ({
    id: name,
    name,
    value: values[name],
    error: save.errorAt(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = (['name', 'startsOn', 'timeZone'] as const).filter((name) => values[name].trim() === '');
    if (missing.length > 0) return save.refuse(missing.map(requiredProblem));
    if (!isTimeZone(values.timeZone)) return save.refuse([unknownZone]);
    const { slug, endsOn, ...rest } = values;
    const input = { ...rest, endsOn: endsOn || null, slug: slug.trim() || null };
    const saved = isNew
      ? await create.run({ input: { ...input, clubId: target.clubId } })
      : await update.run({ input: { ...input, eventId: target.eventId } });
    if (saved === null) return;
    announce({ text: t(isNew ? 'created' : 'saved') });
    router.push(`/organize/${saved.event.slug}`);
  };
  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-6" noValidate>
      <ErrorSummary entries={save.entries} />
      <TextField label={t('name')} hint={t('nameHint')} maxLength={120} required {...field('name')} />
      <TextField label={t('place')} optional maxLength={200} {...field('place')} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField label={t('startsOn')} type="date" required {...field('startsOn')} />
        <TextField label={t('endsOn')} type="date" optional {...field('endsOn')} />
      </div>
      <ZoneField {...field('timeZone')} />
      <TextField
        label={t('slug')}
        hint={t(isNew ? 'slugHint' : 'slugChangeHint')}
        optional={isNew}
        maxLength={48}
        autoCapitalize="none"
        spellCheck={false}
        {...field('slug')}
      />
      <div>
        <SubmitButton pending={save.isPending}>{t(isNew ? 'create' : 'save')}</SubmitButton>
      </div>
    </form>
  );
}
