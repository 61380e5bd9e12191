'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Toggle,
} from 'react-aria-components';
import { controlStyle, FieldError } from './Field.tsx';
import { listZones, type ZoneChoice } from './zones.ts';

const never = () => () => {};

/**
 * A time zone by searching: the device's own first, then all others with what their clocks say now. In a
 * form it is the hidden field `name`, a name of the IANA database.
 */
export function ZonePicker(props: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  id?: string;
  /** Without it the device's zone is chosen. */
  defaultValue?: string | undefined;
}) {
  const t = useTranslations('common.ui');
  const locale = useLocale();
  const device = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
  const [chosen, setChosen] = useState<string | undefined>(props.defaultValue);
  const value = chosen ?? device ?? 'UTC';
  const zones = useMemo(
    () => (device === undefined ? [] : listZones({ locale, first: device, including: value })),
    [locale, device, value],
  );
  if (device === undefined)
    return (
      <div className="flex flex-col gap-1.5">
        <span className="font-semibold">{props.label}</span>
        <span className={controlStyle}>{props.defaultValue ?? ' '}</span>
        <input type="hidden" name={props.name} value={props.defaultValue ?? 'UTC'} />
      </div>
    );
  return (
    <ComboBox<ZoneChoice>
      menuTrigger="focus"
      defaultItems={zones}
      defaultFilter={(text, typed) => matches(text, typed)}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) setChosen(String(key));
      }}
      isInvalid={Boolean(props.error)}
      className="flex flex-col gap-1.5"
    >
      <Label className="font-semibold">{props.label}</Label>
      {props.hint && <p className="-mt-1 text-muted text-sm">{props.hint}</p>}
      <div className="relative">
        <Input id={props.id} className={`${controlStyle} pr-13`} />
        <Toggle
          aria-label={t('zoneToggle')}
          className="absolute inset-y-0 right-0 flex w-12 items-center justify-center rounded-control"
        >
          <svg aria-hidden="true" viewBox="0 0 12 8" className="w-3">
            <path d="M1 1.5 6 6.5 11 1.5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Toggle>
      </div>
      <FieldError id={`${props.id ?? props.name}-error`} error={props.error} />
      <input type="hidden" name={props.name} value={value} />
      <Popover className="w-(--trigger-width) overflow-hidden rounded-card border border-line bg-surface text-ink shadow-lg">
        <ListBox<ZoneChoice>
          className="max-h-80 overflow-y-auto p-1.5 outline-none"
          renderEmptyState={() => <p className="px-3 py-3 text-muted">{t('zoneNone')}</p>}
        >
          {(zone) => (
            <ListBoxItem
              id={zone.id}
              textValue={zone.text}
              className="flex min-h-12 cursor-pointer items-center justify-between gap-4 rounded-control px-3 outline-none data-focused:bg-sunken data-selected:font-bold"
            >
              <span className="min-w-0">{zone.text}</span>
              <span className="figures shrink-0 text-muted">{zone.offset}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Every typed word begins a word of the zone: "new y" finds America/New York. */
function matches(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/[\s/]+/);
  return typed
    .toLowerCase()
    .split(/[\s/_]+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
