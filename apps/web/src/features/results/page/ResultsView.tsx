import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { TabsNav } from '@/ui/TabsNav.tsx';
import { type AddressFilter, filterAddress, isUnfiltered } from '../filters/filter-address.ts';
import { ResultFilters } from '../filters/ResultFilters.tsx';
import { ResultSearch } from '../filters/ResultSearch.tsx';
import { FollowedRows } from '../list/FollowedRows.tsx';
import { ResultsList } from '../list/ResultsList.tsx';
import type { Row } from '../list/result-list.ts';
import { decimalsOf } from '../list/row-format.ts';
import { StaticRows } from '../list/StaticRows.tsx';
import { LiveRaceProvider } from '../live/LiveRaceProvider.tsx';
import { racePath } from '../race-path.ts';
import type { ResultsPageQuery } from './__generated__/ResultsPage.ts';
import { RaceHeader } from './RaceHeader.tsx';
import { RulesNote } from './RulesNote.tsx';

type Event = NonNullable<ResultsPageQuery['event']>;
type Race = NonNullable<Event['race']>;

const clientTexts = [
  'list',
  'live',
  'search',
  'state',
  'counts',
  'status',
  'statusShort',
  'sexShort',
  'underAge',
].map((group) => `results.${group}`);

/** The results of one race: state and clock, search, filters, followed runners, the list, the rules. */
export async function ResultsView(props: {
  event: Event;
  race: Race;
  filter: AddressFilter;
  followed: readonly Row[];
  /** A later page, reached without JavaScript. */
  isLaterPage: boolean;
  /** UTC epoch milliseconds. */
  nowMs: number;
}) {
  const t = await getTranslations('results.page');
  const { event, race, filter } = props;
  const path = racePath(event, race);
  const isPast = event.phase === 'PAST';
  const clock = { timeZone: event.timeZone, isPast, serverNowMs: props.nowMs };
  const format = {
    basis: race.rules.rankingBasis,
    decimals: decimalsOf(race.rules.rounding),
    racePath: path,
    timeZone: event.timeZone,
  };
  const paused = isPast && !hasFreshNews(race, props.nowMs);
  return (
    <ClientMessages namespaces={clientTexts}>
      <LiveRaceProvider raceId={race.id} summary={race.resultsSummary} paused={paused}>
        <RaceHeader name={race.name} event={event} clock={clock} />
        {event.races.length > 1 && (
          <TabsNav
            label={t('races')}
            tabs={event.races.map((other) => ({
              href: racePath(event, other),
              label: other.name,
              current: other.id === race.id,
            }))}
          />
        )}
        <div className="flex flex-col gap-4 pt-4">
          {race.resultsSummary.entered > 0 && (
            <div className="flex flex-col gap-2">
              <ResultSearch path={path} filter={filter} />
              <ResultFilters path={path} filter={filter} facets={race.resultFacets} />
            </div>
          )}
          {props.followed.length > 0 && isUnfiltered(filter) && (
            <FollowedRows rows={props.followed} position={race.results.position} format={format} />
          )}
          {race.results.totalCount === 0 && <NothingToShow path={path} filter={filter} />}
          {race.results.totalCount > 0 &&
            (props.isLaterPage ? (
              <StaticRows page={race.results} format={format} />
            ) : (
              <ResultsList
                key={filterAddress(path, filter)}
                race={{ eventSlug: event.slug, raceSlug: race.slug }}
                filter={filter}
                page={race.results}
                format={format}
                paused={paused}
              />
            ))}
          {race.results.pageInfo.hasNextPage && (
            <NextPage isPlain={!props.isLaterPage}>
              <LinkButton href={nextPage(path, filter, race.results.pageInfo.endCursor)} prefetch={false}>
                {t('next')}
              </LinkButton>
            </NextPage>
          )}
          <RulesNote race={race} />
        </div>
      </LiveRaceProvider>
    </ClientMessages>
  );
}

async function NothingToShow(props: { path: string; filter: AddressFilter }) {
  const t = await getTranslations('results.page');
  if (isUnfiltered(props.filter)) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  const { q } = props.filter;
  return (
    <EmptyState
      title={q === undefined ? t('noMatchTitle') : t('noHitTitle', { search: q })}
      action={
        <LinkButton href={props.path} scroll={false}>
          {t('showAll')}
        </LinkButton>
      }
    >
      {q === undefined ? t('noMatchText') : t('noHitText')}
    </EmptyState>
  );
}

/** With JavaScript the first page reads on by itself. */
function NextPage(props: { isPlain: boolean; children: ReactNode }) {
  return props.isPlain ? <noscript>{props.children}</noscript> : <p>{props.children}</p>;
}

const FRESH_MS = 60 * 60 * 1000;

function hasFreshNews(race: Race, nowMs: number): boolean {
  const { updatedAt } = race.resultsSummary;
  return updatedAt !== null && nowMs - Date.parse(updatedAt) < FRESH_MS;
}

function nextPage(path: string, filter: AddressFilter, cursor: string | null): string {
  const address = filterAddress(path, filter);
  return `${address}${address.includes('?') ? '&' : '?'}after=${encodeURIComponent(cursor ?? '')}`;
}
