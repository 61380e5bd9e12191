import { useLocale, useTranslations } from 'next-intl';
import { formatZone } from '@/i18n/format.ts';
import { StatusWord } from '@/ui/data/StatusWord.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import type { WhyFragment } from './__generated__/Why.ts';
import { preciseTime } from './why-values.ts';

type Read = WhyFragment['reads'][number];

/** What the readers and officials saw, and what became of each sighting, in words. */
export function ReadList(props: { reads: readonly Read[]; timeZone: string }) {
  const t = useTranslations('results');
  const locale = useLocale();
  const { timeZone } = props;
  return (
    <Table caption={t('why.reads.caption')}>
      <thead>
        <tr>
          <Th numeric>{t('why.reads.at')}</Th>
          <Th>{t('why.reads.where')}</Th>
          <Th className="hidden sm:table-cell">{t('why.reads.by')}</Th>
          <Th>{t('why.reads.fate')}</Th>
        </tr>
      </thead>
      <tbody>
        {props.reads.map((read) => (
          <tr key={read.factId}>
            <Td numeric>
              <time dateTime={read.at} title={formatZone(read.at, { locale, timeZone })}>
                {preciseTime(read.at, { locale, timeZone })}
              </time>
            </Td>
            <Td>{read.checkpoint?.name ?? read.timingPoint?.name ?? '–'}</Td>
            <Td className="hidden text-muted sm:table-cell">{sourceOf(read, t)}</Td>
            <Td>
              <StatusWord tone={read.disposition === 'COUNTED' ? 'good' : 'plain'}>
                {t(`disposition.${read.disposition}`)}
              </StatusWord>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function sourceOf(read: Read, t: ReturnType<typeof useTranslations<'results'>>): string {
  if (read.kind === 'MANUAL_CROSSING') return t('why.reads.byHand');
  const reader = read.readerId === null ? '' : t('why.reads.reader', { reader: read.readerId });
  const chip = read.chip === null ? '' : t('why.reads.chip', { chip: read.chip });
  return [reader, chip].filter(Boolean).join(', ');
}
