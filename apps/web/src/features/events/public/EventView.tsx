import { useTranslations } from 'next-intl';
import { Card } from '@/ui/Card.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import type { EventCardFragment } from './__generated__/EventCard.ts';
import { EventDays } from './EventDays.tsx';
import { phaseIn } from './group-events.ts';
import { RaceLine } from './RaceLine.tsx';
import { RefreshEvery } from './RefreshEvery.tsx';

const PULSE_MS = 15_000;

/** One event: days, place, zone, and its races with where they stand. */
export function EventView(props: { event: EventCardFragment; nowMs: number }) {
  const t = useTranslations('events.public');
  const { event, nowMs } = props;
  const isOn = event.races.some((race) => phaseIn(event, race, nowMs) === 'live') || event.phase === 'TODAY';
  return (
    <>
      {isOn && <RefreshEvery periodMs={PULSE_MS} />}
      <PageHeader
        title={event.name}
        lead={<EventDays startsOn={event.startsOn} endsOn={event.endsOn} />}
        meta={
          <>
            <span>
              {event.place === ''
                ? t('zone', { zone: event.timeZone })
                : t('where', { place: event.place, zone: event.timeZone })}
            </span>
            <span className="text-muted">{t('by', { club: event.club.name })}</span>
          </>
        }
      />
      <section aria-labelledby="races" className="flex flex-col gap-4">
        <h2 id="races" className="text-2xl">
          {t('races')}
        </h2>
        {event.races.length === 0 ? (
          <EmptyState title={t('noRacesTitle')}>{t('noRaces')}</EmptyState>
        ) : (
          <Card flush>
            <ul className="divide-y divide-line">
              {event.races.map((race) => (
                <RaceLine key={race.id} event={event} race={race} nowMs={nowMs} />
              ))}
            </ul>
          </Card>
        )}
      </section>
    </>
  );
}
