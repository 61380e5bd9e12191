'use client';

import { useLocale } from 'next-intl';
import { type ReactNode, useId, useMemo, useSyncExternalStore } from 'react';
import { TextField } from './TextField.tsx';
import { listZones } from './zones.ts';

const never = () => () => {};

/**
 * A time zone by typing a part of its name; the device's own is there first, and chosen when there is no
 * other. The field holds what was typed: `findZone` makes a zone of it.
 */
export function ZonePicker(props: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  id?: string;
  defaultValue?: string | undefined;
}) {
  const { defaultValue, ...field } = props;
  const locale = useLocale();
  const listId = useId();
  const device = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
  const zones = useMemo(
    () => (device === undefined ? [] : listZones({ locale, first: device })),
    [locale, device],
  );
  return (
    <>
      <TextField
        {...field}
        key={device}
        defaultValue={defaultValue ?? device ?? ''}
        list={listId}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <datalist id={listId}>
        {zones.map((zone) => (
          <option key={zone.id} value={zone.id} label={zone.offset} />
        ))}
      </datalist>
    </>
  );
}
