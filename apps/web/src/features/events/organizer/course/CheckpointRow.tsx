'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDistance } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Button } from '@/ui/Button.tsx';
import { cx } from '@/ui/cx.ts';
import { DirectionShape } from '@/ui/direction/Direction.tsx';
import { RowField, RowSelect } from '../frame/RowField.tsx';
import type { ComputedSection, CourseRow } from './course-rows.ts';

const shapes = { BACKWARD: 'backward', FORWARD: 'forward', WALK: 'walk' } as const;

/** One checkpoint of the course editor: where, how far, and what the section before it demands. */
export function CheckpointRow(props: {
  row: CourseRow;
  index: number;
  isLast: boolean;
  computed: ComputedSection;
  points: readonly { readonly code: string; readonly name: string }[];
  errorAt: (field: string) => string | undefined;
  onChange: (change: Partial<CourseRow>) => void;
  onRemove: () => void;
}) {
  const t = useTranslations('events.organizer.course');
  const words = useTranslations('common.direction');
  const locale = useLocale();
  const { row, index, isLast, computed, errorAt, onChange } = props;
  const kind = index === 0 ? 'START' : isLast ? 'FINISH' : 'SPLIT';
  const isStart = index === 0;
  const field = (name: string) => ({
    id: `checkpoints.${index}.${name}`,
    isFirst: isStart,
    isStacked: true,
    rowName: t('row', { row: index + 1 }),
    error: errorAt(name),
  });
  const length = formatDistance(computed.metres, { locale });
  return (
    <li className="grid grid-cols-2 items-end gap-2 rounded-card border border-line bg-surface p-3 lg:grid-cols-[5.5rem_1.4fr_1.2fr_6.5rem_9.5rem_7rem_7rem_3rem] lg:border-0 lg:bg-transparent lg:p-0">
      <div className="flex items-center gap-2 max-lg:col-span-2 max-lg:mb-1 lg:min-h-12">
        <Badge tone={kind === 'SPLIT' ? 'plain' : 'accent'}>{t(`kind.${kind}`)}</Badge>
        {!isStart && <span className="text-muted text-sm lg:hidden">{t('section', { length })}</span>}
      </div>
      <RowField
        {...field('name')}
        label={t('name')}
        maxLength={120}
        value={row.name}
        onChange={(name) => onChange({ name })}
      />
      <RowSelect
        {...field('timingPointCode')}
        label={t('point')}
        value={row.timingPointCode}
        onChange={(timingPointCode) => onChange({ timingPointCode })}
      >
        {props.points.map((point) => (
          <option key={point.code} value={point.code}>
            {point.name} ({point.code})
          </option>
        ))}
      </RowSelect>
      <RowField
        {...field('distance')}
        label={t('distance')}
        inputMode="numeric"
        style={{ textAlign: 'right' }}
        value={row.distance}
        onChange={(text) => onChange({ distance: text.replace(/\D/g, '') })}
      />
      <div className={cx('relative', isStart && 'max-lg:hidden')}>
        <RowSelect
          {...field('sectionDirection')}
          label={t('direction')}
          value={row.direction}
          disabled={isStart}
          onChange={(direction) => onChange({ direction: direction as CourseRow['direction'] })}
        >
          {(['BACKWARD', 'FORWARD', 'WALK'] as const).map((direction) => (
            <option key={direction} value={direction}>
              {words(shapes[direction])}
            </option>
          ))}
        </RowSelect>
        {!isStart && (
          <DirectionShape
            kind={shapes[row.direction]}
            className="pointer-events-none absolute right-8 bottom-4.5"
          />
        )}
      </div>
      <RowField
        {...field('minSection')}
        className={isStart ? 'max-lg:hidden' : undefined}
        label={t('minSection')}
        disabled={isStart}
        style={{ textAlign: 'right' }}
        value={isStart ? '' : (row.minSection ?? computed.min)}
        onChange={(text) => onChange({ minSection: text === '' ? null : text })}
      />
      <RowField
        {...field('softMinSection')}
        className={isStart ? 'max-lg:hidden' : undefined}
        label={t('softMinSection')}
        disabled={isStart}
        style={{ textAlign: 'right' }}
        value={isStart ? '' : (row.softMinSection ?? computed.softMin ?? '')}
        onChange={(text) => onChange({ softMinSection: text === '' ? null : text })}
      />
      {kind === 'SPLIT' ? (
        <Button
          variant="quiet"
          aria-label={t('remove', { name: row.name || index + 1 })}
          onClick={props.onRemove}
          className="max-lg:col-span-2"
        >
          ×
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}
