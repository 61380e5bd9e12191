import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Card.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { eventPath, racePath } from '../frame/paths.ts';
import type { OrganizerEntriesQuery } from './__generated__/Entries.ts';
import { EntryTable } from './EntryTable.tsx';

type Event = NonNullable<OrganizerEntriesQuery['event']>;

/** The entry list of a race: search, table, and the two ways to add entries. */
export function EntriesPage(props: { event: Event; race: NonNullable<Event['race']>; search: string }) {
  const t = useTranslations('events.organizer.entries');
  const locale = useLocale();
  const { event, race, search } = props;
  const path = `${racePath(event, race)}/entries`;
  const importPath = `${eventPath(event)}/imports/new?kind=ENTRIES&race=${race.slug}`;
  const { edges, totalCount, pageInfo } = race.entries;
  if (race.entryCount === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={
          <div className="flex flex-wrap gap-3">
            <LinkButton href={importPath} variant="primary">
              {t('import')}
            </LinkButton>
            <LinkButton href={`${path}/new`}>{t('add')}</LinkButton>
          </div>
        }
      >
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="entries" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="entries" className="text-2xl">
          {t('title', { count: formatNumber(race.entryCount, { locale }), number: race.entryCount })}
        </h2>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={importPath}>{t('import')}</LinkButton>
          <LinkButton href={`${path}/new`} variant="primary">
            {t('add')}
          </LinkButton>
        </div>
      </div>
      <search>
        <form action={path} className="flex max-w-xl items-end gap-2">
          <div className="flex-1">
            <TextField label={t('search')} name="q" type="search" defaultValue={search} />
          </div>
          <Button type="submit">{t('find')}</Button>
        </form>
      </search>
      {edges.length === 0 ? (
        <EmptyState
          title={t('nobodyTitle', { search })}
          action={<LinkButton href={path}>{t('all')}</LinkButton>}
        >
          {t('nobodyText')}
        </EmptyState>
      ) : (
        <>
          {search !== '' && <p className="text-muted">{t('found', { count: totalCount })}</p>}
          <Card flush>
            <EntryTable
              entries={edges.map(({ node }) => node)}
              path={path}
              hasWaves={race.waves.length > 1}
            />
          </Card>
          {pageInfo.hasNextPage && (
            <Link
              href={`${path}?${new URLSearchParams({ q: search, after: pageInfo.endCursor ?? '' })}`}
              className="link inline-flex min-h-12 items-center self-start font-semibold"
            >
              {t('next')}
            </Link>
          )}
        </>
      )}
    </section>
  );
}
