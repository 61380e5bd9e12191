import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Card } from '@/ui/Card.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { eventPath } from '../frame/paths.ts';
import type { OrganizerImportsQuery } from './__generated__/Imports.ts';

/** Every file that was uploaded for the event, newest first. */
export function ImportsPage(props: { event: NonNullable<OrganizerImportsQuery['event']> }) {
  const t = useTranslations('events.organizer.imports');
  const one = useTranslations('events.organizer.import');
  const locale = useLocale();
  const { event } = props;
  const base = `${eventPath(event)}/imports`;
  const { edges, pageInfo } = event.imports;
  if (edges.length === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={
          <LinkButton href={`${base}/new`} variant="primary">
            {t('upload')}
          </LinkButton>
        }
      >
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-2xl">{t('title')}</h2>
        <LinkButton href={`${base}/new`} variant="primary">
          {t('upload')}
        </LinkButton>
      </div>
      <Card flush>
        <Table caption={t('title')}>
          <thead>
            <tr>
              <Th>{t('file')}</Th>
              <Th className="max-sm:hidden">{t('kind')}</Th>
              <Th>{t('state')}</Th>
              <Th numeric>{t('new')}</Th>
              <Th numeric className="max-sm:hidden">
                {t('changed')}
              </Th>
              <Th numeric>{t('refused')}</Th>
              <Th className="max-md:hidden">{t('who')}</Th>
              <Th className="max-md:hidden">{t('at')}</Th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <tr key={node.id}>
                <Td>
                  <Link href={`${base}/${node.id}`} className="link font-semibold [overflow-wrap:anywhere]">
                    {node.fileName}
                  </Link>
                  {node.race && <span className="block text-muted text-sm">{node.race.name}</span>}
                </Td>
                <Td className="max-sm:hidden">{one(`kind.${node.kind}`)}</Td>
                <Td>
                  <Badge tone={node.state === 'APPLIED' ? 'accent' : 'outline'}>
                    {one(`state.${node.state}`)}
                  </Badge>
                </Td>
                <Td numeric>{formatNumber(node.counts.new, { locale })}</Td>
                <Td numeric className="max-sm:hidden">
                  {formatNumber(node.counts.changed, { locale })}
                </Td>
                <Td numeric>{formatNumber(node.counts.refused, { locale })}</Td>
                <Td className="max-md:hidden">{node.uploadedBy?.name}</Td>
                <Td className="whitespace-nowrap text-muted text-sm max-md:hidden">
                  <PlainTime instant={node.uploadedAt} timeZone={event.timeZone} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      {pageInfo.hasNextPage && (
        <Link
          href={`${base}?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}
          className="link inline-flex min-h-12 items-center self-start font-semibold"
        >
          {t('older')}
        </Link>
      )}
    </div>
  );
}
