'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDistance } from '@/i18n/format.ts';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';

const common = [100, 200, 400, 800, 1000, 1500, 1609, 3000, 5000, 10_000, 21_098, 42_195];
const named: Readonly<Record<number, 'mile' | 'half' | 'marathon'>> = {
  1609: 'mile',
  21098: 'half',
  42195: 'marathon',
};

/** The distance of a race: one of the common ones, or any number of metres. */
export function DistanceField(props: {
  metres: string;
  error: string | undefined;
  onChange: (metres: string) => void;
}) {
  const t = useTranslations('events.organizer.race');
  const locale = useLocale();
  const [isOther, setOther] = useState(!common.includes(Number(props.metres)));
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Select
        label={t('distance')}
        id={isOther ? 'distance-choice' : 'distance'}
        error={isOther ? undefined : props.error}
        value={isOther ? 'other' : props.metres}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setOther(value === 'other');
          if (value !== 'other') props.onChange(value);
        }}
      >
        {common.map((metres) => {
          const name = named[metres];
          const length = formatDistance(metres, { locale });
          return (
            <option key={metres} value={metres}>
              {name === undefined ? length : t('namedDistance', { name: t(`distanceName.${name}`), length })}
            </option>
          );
        })}
        <option value="other">{t('otherDistance')}</option>
      </Select>
      {isOther && (
        <TextField
          label={t('metres')}
          id="distance"
          inputMode="numeric"
          error={props.error}
          value={props.metres}
          onChange={(event) => props.onChange(event.currentTarget.value.replace(/\D/g, ''))}
        />
      )}
    </div>
  );
}
