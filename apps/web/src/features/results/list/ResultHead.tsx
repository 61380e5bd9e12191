import { useTranslations } from 'next-intl';
import { cx } from '@/ui/cx.ts';
import type { RowFormat } from './row-format.ts';

const head =
  'overflow-hidden text-ellipsis whitespace-nowrap border-line border-b bg-surface px-1.5 py-2 text-left font-medium text-muted text-sm sm:px-2.5';

/** The head of the list; its cells give the columns their fixed widths. */
export function ResultHead(props: { format: RowFormat; sticky: boolean }) {
  const t = useTranslations('results.list');
  return (
    <thead className={cx(props.sticky && 'sticky top-0 z-10')}>
      <tr>
        <th scope="col" className={cx(head, 'w-13 pl-3 text-right sm:w-17 sm:pl-4')}>
          {t('place')}
        </th>
        <th scope="col" className={cx(head, 'hidden w-16 text-right sm:table-cell')}>
          {t('bib')}
        </th>
        <th scope="col" className={head}>
          {t('name')}
        </th>
        <th scope="col" className={cx(head, 'hidden w-[24%] lg:table-cell')}>
          {t('club')}
        </th>
        <th scope="col" className={cx(head, 'hidden w-24 sm:table-cell')}>
          {t('group')}
        </th>
        <th scope="col" className={cx(head, 'hidden w-18 text-right sm:table-cell')}>
          {t('sexPlace')}
        </th>
        <th scope="col" className={cx(head, 'hidden w-20 text-right lg:table-cell')}>
          {t('agePlace')}
        </th>
        <th scope="col" className={cx(head, 'w-30 pr-3 text-right sm:w-40 sm:pr-4')}>
          {props.format.basis === 'NET' ? t('netTime') : t('gunTime')}
        </th>
      </tr>
    </thead>
  );
}
