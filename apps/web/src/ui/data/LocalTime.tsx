'use client';

import { useSyncExternalStore } from 'react';
import { PlainTime } from './Time.tsx';

const never = () => () => {};

/** A moment that belongs to no event or club, in the zone of the reader's device. */
export function LocalTime(props: { instant: string | number; style?: 'date' | 'dateTime' }) {
  const timeZone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  );
  return <PlainTime {...props} timeZone={timeZone} />;
}
