import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { decimalsOf } from '../list/row-format.ts';
import { racePath } from '../race-path.ts';
import { racePhase } from '../race-state/race-state.ts';
import type { RunnerPageQuery } from './__generated__/RunnerPage.ts';
import { FollowButton } from './FollowButton.tsx';
import { PaceChart } from './PaceChart.tsx';
import { paceChart } from './pace-chart.ts';
import { RunnerFacts, RunnerFigures } from './RunnerHeader.tsx';
import { RunnerLive } from './RunnerLive.tsx';
import { SplitsTable } from './SplitsTable.tsx';
import { bandSections, passagesOf } from './sections.ts';
import { WhyThisTime } from './WhyThisTime.tsx';

type Event = NonNullable<RunnerPageQuery['event']>;
type Race = NonNullable<Event['race']>;
type Result = NonNullable<Race['result']>;

type RunnerViewProps = {
  readonly event: Event;
  readonly race: Race;
  readonly result: Result;
  readonly isFollowed: boolean;
  /** UTC epoch milliseconds. */
  readonly nowMs: number;
};

/** One runner in one race: figures first, then the line of the race, the chart, and why. */
export async function RunnerView(props: RunnerViewProps) {
  const t = await getTranslations('results.runner');
  const { event, race, result } = props;
  const path = racePath(event, race);
  const isPast = event.phase === 'PAST';
  const phase = racePhase(race.resultsSummary, { nowMs: props.nowMs, isPast });
  return (
    <ClientMessages namespaces={['results.follow']}>
      <PageHeader
        title={result.name ?? t('nameless', { bib: result.bib })}
        parent={{ href: path, label: `${race.name}, ${event.name}` }}
        meta={<RunnerFacts result={result} />}
        action={<FollowButton racePath={path} bib={result.bib} isFollowed={props.isFollowed} />}
      />
      <div className="flex flex-col gap-10">
        <RunnerFigures race={race} result={result} />
        <LineOfTheRace {...props} />
        <WhyThisTime result={result} timeZone={event.timeZone} decimals={decimalsOf(race.rules.rounding)} />
      </div>
      <RunnerLive
        raceId={race.id}
        resultId={result.id}
        position={race.resultsSummary.position}
        paused={isPast && phase !== 'live'}
      />
    </ClientMessages>
  );
}

async function LineOfTheRace({ event, race, result }: RunnerViewProps) {
  const t = await getTranslations('results.runner');
  const passages = passagesOf(race.checkpoints, result.splits);
  const band = bandSections(race.checkpoints, race.sectionBands);
  const shape = paceChart({
    sections: passages.flatMap(({ section }) => section ?? []),
    band,
    distanceMetres: race.distance,
  });
  return (
    <section aria-labelledby="line" className="flex flex-col gap-5">
      <h2 id="line" className="text-2xl">
        {t('line')}
      </h2>
      <div className="grid items-start gap-8 lg:grid-cols-[1.3fr_1fr] [&>*]:min-w-0">
        <SplitsTable
          passages={passages}
          band={band}
          basis={race.rules.rankingBasis}
          decimals={decimalsOf(race.rules.rounding)}
          finishMs={race.rules.rankingBasis === 'NET' ? result.netTime : result.gunTime}
          timeZone={event.timeZone}
        />
        {shape === undefined ? (
          <p className="text-muted">{t('noSections')}</p>
        ) : (
          <div className="order-first lg:order-last">
            <PaceChart
              shape={shape}
              distanceMetres={race.distance}
              markMetres={race.checkpoints.map(({ distance }) => distance)}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** Nobody has this bib here: says so and offers the search. */
export async function RunnerNotFound(props: { event: Event; race: Race; bib: string }) {
  const t = await getTranslations('results.runner');
  const { event, race, bib } = props;
  const path = racePath(event, race);
  return (
    <>
      <PageHeader
        title={t('notFoundTitle', { bib })}
        parent={{ href: path, label: `${race.name}, ${event.name}` }}
      />
      <EmptyState title={t('searchTitle')} action={<LinkButton href={path}>{t('toResults')}</LinkButton>}>
        <form action={path} className="mt-1 flex flex-wrap gap-2">
          <label htmlFor="search-again" className="sr-only">
            {t('searchLabel')}
          </label>
          <input
            id="search-again"
            name="q"
            type="search"
            defaultValue={bib}
            maxLength={100}
            className="min-h-12 w-64 max-w-full rounded-control border border-edge bg-surface px-4 text-ink"
          />
          <button
            type="submit"
            className="min-h-12 rounded-control bg-strong px-5 font-semibold text-on-strong"
          >
            {t('search')}
          </button>
        </form>
      </EmptyState>
    </>
  );
}
