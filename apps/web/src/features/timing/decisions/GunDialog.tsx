'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { formatInstant, formatZone } from '@/i18n/format.ts';
import { fromLocalInput, toLocalInput } from '@/i18n/local-time-input.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { RecordGunDocument } from './__generated__/Decisions.ts';
import { FactDialog } from './FactDialog.tsx';
import { useFactId } from './use-fact-id.ts';

export type GunRace = {
  readonly id: string;
  readonly name: string;
  readonly waves: readonly { readonly id: string; readonly name: string; readonly plannedStartAt: string }[];
};

/** Records the start signal of a wave or of every wave: this very moment, or a time that was noted. */
export function GunDialog(props: {
  races: readonly GunRace[];
  timeZone: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('timing.gun');
  const locale = useLocale();
  const save = useSave(RecordGunDocument);
  const factId = useFactId();
  const { races, timeZone } = props;
  const [raceId, setRaceId] = useState(races[0]?.id ?? '');
  const [waveId, setWaveId] = useState('');
  const race = races.find(({ id }) => id === raceId);
  const wave = race?.waves.find(({ id }) => id === waveId) ?? race?.waves[0];
  const planned = wave ? toLocalInput(wave.plannedStartAt, timeZone) : '';
  const [typed, setTyped] = useState<string>();
  const at = typed ?? planned;
  const submit = async () => {
    const read = fromLocalInput(at, timeZone);
    if ('problem' in read) {
      const params = [
        { name: 'time', value: at.replace('T', ' ') },
        { name: 'zone', value: timeZone },
      ];
      return save.refuse([{ code: read.problem, message: `${at} is no time.`, params, path: ['at'] }]);
    }
    const values = { raceId, waveId: waveId || null, at: read.instant };
    if ((await save.run({ input: { ...values, factId: factId(values) } })) === null) return;
    announce({
      text: t('saved', { time: formatInstant(read.instant, { locale, timeZone, style: 'seconds' }) }),
    });
    props.onSaved();
  };
  return (
    <FactDialog
      title={t('title')}
      lead={t('lead')}
      entries={save.entries}
      submit={t('submit')}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Select label={t('race')} value={raceId} onChange={(event) => setRaceId(event.currentTarget.value)}>
        {races.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('wave')} value={waveId} onChange={(event) => setWaveId(event.currentTarget.value)}>
        <option value="">{t('allWaves')}</option>
        {race?.waves.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="large" wide onClick={() => setTyped(toLocalInput(new Date().toISOString(), timeZone))}>
        {t('now')}
      </Button>
      <TextField
        label={t('at')}
        hint={t('atHint', { zone: formatZone(Date.now(), { locale, timeZone }) })}
        id="at"
        type="datetime-local"
        step="0.001"
        value={at}
        error={save.errorAt('at')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </FactDialog>
  );
}
