'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { sendQuery } from '@/apollo/send-query.ts';
import { Radio, RadioGroup } from '@/ui/form/Choice.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { FindRunnerDocument, type FindRunnerQuery } from './__generated__/Decisions.ts';

type Race = NonNullable<NonNullable<FindRunnerQuery['event']>['race']>;
export type FoundRunner = Race['entries']['edges'][number]['node'];

/** A runner of the event by bib or name, found while typing. */
export function RunnerField(props: {
  eventSlug: string;
  races: readonly { readonly slug: string; readonly name: string }[];
  runner: FoundRunner | undefined;
  error: string | undefined;
  onChoose: (runner: FoundRunner | undefined) => void;
}) {
  const t = useTranslations('timing.runner');
  const { eventSlug, races, runner, onChoose } = props;
  const [race, setRace] = useState(races[0]?.slug ?? '');
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly FoundRunner[]>();
  useEffect(() => {
    if (search.trim() === '') return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const variables = { slug: eventSlug, race, search };
        const data = await sendQuery({ document: FindRunnerDocument, variables, signal: abort.signal });
        setFound(data.event?.race?.entries.edges.map(({ node }) => node) ?? []);
      } catch {
        if (!abort.signal.aborted) setFound(undefined);
      }
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [eventSlug, race, search]);
  const shown = search.trim() === '' ? undefined : found;
  return (
    <>
      {races.length > 1 && (
        <Select
          label={t('race')}
          value={race}
          onChange={(event) => {
            setRace(event.currentTarget.value);
            onChoose(undefined);
          }}
        >
          {races.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <TextField
        label={t('search')}
        id="runner"
        type="search"
        autoComplete="off"
        value={search}
        error={props.error}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          onChoose(undefined);
        }}
      />
      <div aria-live="polite" className="empty:hidden">
        {shown?.length === 0 && <p className="text-muted">{t('nobody')}</p>}
        {shown !== undefined && shown.length > 0 && (
          <RadioGroup legend={t('choose')}>
            {shown.map((entry) => (
              <Radio
                key={entry.id}
                name="runner-choice"
                label={t('line', { bib: entry.bib, name: entry.name ?? t('nameless') })}
                hint={entry.clubName}
                checked={runner?.id === entry.id}
                onChange={() => onChoose(entry)}
              />
            ))}
          </RadioGroup>
        )}
      </div>
    </>
  );
}
