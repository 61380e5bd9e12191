import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatDateRange } from '@/i18n/date-range.ts';
import { Badge } from '@/ui/Badge.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import type { ClubPage } from './ClubView.tsx';

/** Race days of a club: the coming ones first, then past ones. */
export async function ClubEvents(props: { club: ClubPage }) {
  const { club } = props;
  const [t, locale] = await Promise.all([getTranslations('clubs.events'), getLocale()]);
  const { edges, pageInfo } = club.events;
  const create = club.viewerPermissions.canManageEvents && (
    <LinkButton href={`/clubs/${club.slug}/events/new`} variant="primary">
      {t('create')}
    </LinkButton>
  );
  if (edges.length === 0)
    return (
      <EmptyState title={t('emptyTitle')} action={create}>
        {club.viewerPermissions.canManageEvents ? t('emptyOrganizer') : t('emptyOther')}
      </EmptyState>
    );
  return (
    <section aria-labelledby="club-events">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 id="club-events" className="text-2xl">
          {t('title')}
        </h2>
        {create}
      </div>
      <ul className="mt-3 border-line border-t">
        {edges.map(({ node }) => (
          <li key={node.id} className="border-line border-b">
            <Link
              href={node.isPublished ? `/e/${node.slug}` : `/organize/${node.slug}`}
              className="-mx-2 flex flex-wrap items-baseline gap-x-6 gap-y-0.5 rounded-control px-2 py-3.5 hover:bg-sunken"
            >
              <span className="w-44 shrink-0 text-muted">
                {formatDateRange(node.startsOn, node.endsOn, locale)}
              </span>
              <span className="min-w-0 flex-1 basis-60">
                <span className="font-semibold">{node.name}</span>
                {node.place && <span className="text-muted"> · {node.place}</span>}
              </span>
              {node.phase === 'TODAY' && (
                <Badge tone="accent" live>
                  {t('today')}
                </Badge>
              )}
              {!node.isPublished && <Badge tone="warn">{t('draft')}</Badge>}
            </Link>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <LinkButton
          href={`/clubs/${club.slug}?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}
          className="mt-5"
        >
          {t('more')}
        </LinkButton>
      )}
    </section>
  );
}
