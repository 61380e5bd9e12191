'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { TextField } from '@/ui/form/TextField.tsx';

/** An IANA time zone, with the browser's list to choose from. */
export function ZoneField(props: Omit<ComponentProps<typeof TextField>, 'label' | 'hint'>) {
  const t = useTranslations('events.organizer.event');
  return (
    <>
      <TextField
        {...props}
        label={t('zone')}
        hint={t('zoneHint')}
        list="time-zones"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <datalist id="time-zones" suppressHydrationWarning>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
