import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDuration, formatNumber } from '@/i18n/format.ts';
import { cx } from '@/ui/cx.ts';
import { Duration } from '@/ui/data/Duration.tsx';
import { Place } from '@/ui/data/Place.tsx';
import { StatusWord } from '@/ui/data/StatusWord.tsx';
import { ageGroupText } from '../age-group-text.ts';
import type { Row } from './result-list.ts';
import { displayedMs, type RowFormat, runnerPath } from './row-format.ts';

export const statusTones = {
  ENTERED: 'plain',
  ON_COURSE: 'good',
  FINISHED: 'plain',
  DNS: 'plain',
  DNF: 'warn',
  DSQ: 'bad',
  UNRANKED: 'plain',
} as const;

const cell = 'overflow-hidden text-ellipsis whitespace-nowrap border-line border-b px-1.5 sm:px-2.5';
const figure = 'figures text-right font-semibold text-[1.1em]';

/** One runner in the list: a line on a desk, two on a phone, and as high as `--row` either way. */
export function ResultRowView(props: { row: Row; index: number; isTied: boolean; format: RowFormat }) {
  const t = useTranslations('results');
  const { row, format } = props;
  return (
    <tr data-id={row.id} aria-rowindex={props.index + 2} className="relative h-(--row) hover:bg-sunken">
      <td className={cx(cell, figure, 'pl-3 sm:pl-4')}>
        <Place place={row.place} shared={props.isTied} />
      </td>
      <td className={cx(cell, figure, 'hidden text-muted sm:table-cell')}>{row.bib}</td>
      <td className={cell}>
        <Link
          prefetch={false}
          href={runnerPath(format.racePath, row.bib)}
          className="block truncate font-semibold after:absolute after:inset-0 focus-visible:-outline-offset-3 hover:underline"
        >
          {row.name ?? t('list.nameless', { bib: row.bib })}
        </Link>
        <span className="block truncate text-muted text-sm sm:hidden">
          <span className="figures">{row.bib}</span>
          {row.clubName !== null && ` · ${row.clubName}`}
        </span>
      </td>
      <td className={cx(cell, 'hidden text-muted lg:table-cell')}>{row.clubName}</td>
      <td className={cx(cell, 'hidden sm:table-cell')}>{groupOf(row, t)}</td>
      <td className={cx(cell, figure, 'hidden sm:table-cell')}>
        <Place place={row.placeInSex} />
      </td>
      <td className={cx(cell, figure, 'hidden lg:table-cell')}>
        <Place place={row.placeInAgeGroup} />
      </td>
      <TimeCell row={row} format={format} />
    </tr>
  );
}

/** The time, or the status in words with the last split below it. */
function TimeCell(props: { row: Row; format: RowFormat }) {
  const t = useTranslations('results');
  const { row, format } = props;
  const style = cx(cell, 'pr-3 text-right sm:pr-4');
  if (row.officialTime !== null) {
    return (
      <td className={style}>
        <span className="block font-semibold text-[1.1em]">
          <span className="sr-only">{t('status.FINISHED')} </span>
          <Duration durationMs={row.officialTime} decimals={format.decimals} />
        </span>
        <SexPlace row={row} />
      </td>
    );
  }
  return (
    <td className={style}>
      <span className="block truncate leading-tight">
        <StatusWord tone={statusTones[row.status]}>{t(`statusShort.${row.status}`)}</StatusWord>
      </span>
      <span className="block truncate text-muted text-sm leading-tight">
        <LastSplit row={row} format={format} />
      </span>
    </td>
  );
}

/** On a phone the place among the same sex stands below the time. */
function SexPlace(props: { row: Row }) {
  const t = useTranslations('results');
  const locale = useLocale();
  const { placeInSex, sex } = props.row;
  if (placeInSex === null || sex === null) return null;
  return (
    <span className="figures block text-muted text-sm sm:hidden">
      {t('list.placeInSex', { place: formatNumber(placeInSex, { locale }), sex: t(`sexShort.${sex}`) })}
    </span>
  );
}

function LastSplit(props: { row: Row; format: RowFormat }) {
  const locale = useLocale();
  const { lastSplit } = props.row;
  const { basis, decimals } = props.format;
  if (lastSplit === null) return null;
  const timeMs = basis === 'NET' ? (lastSplit.netTime ?? lastSplit.gunTime) : lastSplit.gunTime;
  return (
    <>
      {lastSplit.checkpoint.name}{' '}
      {timeMs !== null && timeMs > 0 && (
        <span className="figures font-semibold">
          {formatDuration(displayedMs(timeMs, decimals), { locale, decimals })}
        </span>
      )}
    </>
  );
}

function groupOf(row: Row, t: ReturnType<typeof useTranslations<'results'>>): string {
  const sex = row.sex === null ? '' : t(`sexShort.${row.sex}`);
  if (row.ageGroupKey === null) return sex;
  const group = ageGroupText(row.ageGroupKey, t);
  return sex === '' || group.startsWith(sex) ? group : `${sex} ${group}`;
}

/** A row that is on its way, as high as the real one. */
export function RowPlaceholder(props: { index: number }) {
  return (
    <tr aria-rowindex={props.index + 2} className="h-(--row)">
      <td className={cx(cell, 'pl-3 sm:pl-4')} />
      <td className={cx(cell, 'hidden sm:table-cell')} />
      <td className={cell}>
        <span className={cx('skeleton block h-[1em]', props.index % 3 === 0 ? 'w-3/5' : 'w-2/5')} />
      </td>
      <td className={cx(cell, 'hidden lg:table-cell')} />
      <td className={cx(cell, 'hidden sm:table-cell')} />
      <td className={cx(cell, 'hidden sm:table-cell')} />
      <td className={cx(cell, 'hidden lg:table-cell')} />
      <td className={cell}>
        <span className="skeleton ml-auto block h-[1em] w-16" />
      </td>
    </tr>
  );
}
