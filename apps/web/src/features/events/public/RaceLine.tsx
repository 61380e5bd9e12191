import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { RaceBadge, RaceCounts, racePath } from '@/features/results/index.ts';
import { formatDistance } from '@/i18n/format.ts';
import type { EventCardFragment } from './__generated__/EventCard.ts';
import { phaseIn } from './group-events.ts';

/** One race of an event: name, distance, where it stands, and its pulse once it has begun. */
export function RaceLine(props: {
  event: Pick<EventCardFragment, 'slug' | 'phase' | 'timeZone'>;
  race: EventCardFragment['races'][number];
  nowMs: number;
}) {
  const t = useTranslations('events.public');
  const locale = useLocale();
  const { event, race, nowMs } = props;
  const phase = phaseIn(event, race, nowMs);
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3.5 hover:bg-sunken sm:px-6">
      <Link
        href={racePath(event, race)}
        prefetch={false}
        className="font-bold text-lg after:absolute after:inset-0 hover:underline focus-visible:-outline-offset-3"
      >
        {race.name}
      </Link>
      <span className="figures text-muted">{formatDistance(race.distance, { locale })}</span>
      <RaceBadge
        summary={race.resultsSummary}
        timeZone={event.timeZone}
        isPast={event.phase === 'PAST'}
        nowMs={nowMs}
      />
      <div className="w-full sm:ml-auto sm:w-auto">
        {phase === 'live' || phase === 'in' ? (
          <RaceCounts summary={race.resultsSummary} withEntered />
        ) : (
          race.entryCount > 0 && (
            <span className="text-muted">{t('entries', { count: race.entryCount })}</span>
          )
        )}
      </div>
    </li>
  );
}
