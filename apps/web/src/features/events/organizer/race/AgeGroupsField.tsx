'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/ui/form/Select.tsx';
import { type AgeGroupPreset, groupsOf, type RaceValues } from './race-values.ts';

/** Age groups by one choice; what the choice stands for is listed below it. */
export function AgeGroupsField(props: {
  values: RaceValues;
  onChange: (change: Partial<RaceValues>) => void;
}) {
  const t = useTranslations('events.organizer.race');
  const { values } = props;
  const presets: readonly AgeGroupPreset[] =
    values.ageGroups === 'own' ? ['five', 'ten', 'none', 'own'] : ['five', 'ten', 'none'];
  const keys = groupsOf(values).map(({ key, minYears, maxYears }) =>
    maxYears === null
      ? t('agesFrom', { from: minYears })
      : minYears === 0
        ? t('agesUnder', { under: maxYears + 1 })
        : /^\d+-\d+$/.test(key)
          ? `${minYears}–${maxYears}`
          : key,
  );
  return (
    <Select
      label={t('ageGroups')}
      id="rules.ageGroups"
      hint={keys.length > 0 ? keys.join(' · ') : t('noAgeGroups')}
      value={values.ageGroups}
      onChange={(event) => props.onChange({ ageGroups: event.currentTarget.value as AgeGroupPreset })}
    >
      {presets.map((preset) => (
        <option key={preset} value={preset}>
          {t(`ageGroupPreset.${preset}`)}
        </option>
      ))}
    </Select>
  );
}
