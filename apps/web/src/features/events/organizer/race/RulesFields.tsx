'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import type { RaceValues } from './race-values.ts';

const choices = {
  rankingBasis: ['GUN', 'NET'],
  rounding: ['UP_TO_SECOND', 'UP_TO_HUNDREDTH', 'EXACT_MILLISECOND'],
  tieRule: ['EXACT_MILLISECONDS', 'DISPLAYED_TIME', 'OFFICIALS_ONLY'],
  guideRule: ['FORBIDDEN', 'ALLOWED', 'REQUIRED'],
} as const;

/** The rules that are printed under the results. */
export function RulesFields(props: {
  values: RaceValues;
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<RaceValues>) => void;
}) {
  const t = useTranslations('events.organizer.race');
  const { values, errorAt, onChange } = props;
  return (
    <fieldset className="grid gap-6 sm:grid-cols-2">
      <legend className="mb-4 font-bold text-xl">{t('rules')}</legend>
      {(['rankingBasis', 'rounding', 'tieRule', 'guideRule'] as const).map((rule) => (
        <Select
          key={rule}
          id={`rules.${rule}`}
          label={t(rule)}
          value={values[rule]}
          onChange={(event) => onChange({ [rule]: event.currentTarget.value })}
        >
          {choices[rule].map((choice) => (
            <option key={choice} value={choice}>
              {t(`choice.${choice}`)}
            </option>
          ))}
        </Select>
      ))}
      {(['startWindow', 'ignoreWindow'] as const).map((window) => (
        <TextField
          key={window}
          id={`rules.${window}`}
          label={t(window)}
          hint={t(`${window}Hint`)}
          value={values[window]}
          error={errorAt(`rules.${window}`)}
          onChange={(event) => onChange({ [window]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
