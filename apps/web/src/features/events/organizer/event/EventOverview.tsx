import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDistance, formatNumber } from '@/i18n/format.ts';
import { Card } from '@/ui/Card.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { eventPath, racePath } from '../frame/paths.ts';
import type { OrganizerEventQuery } from './__generated__/OrganizerEvent.ts';
import { ProgressList } from './ProgressList.tsx';
import { PublishSwitch } from './PublishSwitch.tsx';
import { ReadyCheck } from './ReadyCheck.tsx';

type Event = NonNullable<OrganizerEventQuery['event']>;

/** What is done and what is not, what would go wrong, the races, and the switch that makes it public. */
export function EventOverview(props: { event: Event }) {
  const t = useTranslations('events.organizer.overview');
  const { event } = props;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
      <div className="flex min-w-0 flex-col gap-8">
        <ReadyCheck event={event} />
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-2xl">{t('races')}</h2>
            {event.races.length > 0 && (
              <LinkButton href={`${eventPath(event)}/new-race`}>{t('addRace')}</LinkButton>
            )}
          </div>
          <RaceTable event={event} />
        </div>
      </div>
      <div className="flex flex-col gap-8">
        <ProgressList event={event} />
        <PublishSwitch eventId={event.id} isPublished={event.isPublished} />
      </div>
    </div>
  );
}

function RaceTable(props: { event: Event }) {
  const t = useTranslations('events.organizer.overview');
  const locale = useLocale();
  const { event } = props;
  if (event.races.length === 0) {
    return (
      <EmptyState
        title={t('noRacesTitle')}
        action={
          <LinkButton href={`${eventPath(event)}/new-race`} variant="primary">
            {t('addRace')}
          </LinkButton>
        }
      >
        {t('noRacesText')}
      </EmptyState>
    );
  }
  return (
    <Card flush>
      <Table caption={t('races')}>
        <thead>
          <tr>
            <Th>{t('race')}</Th>
            <Th numeric>{t('distance')}</Th>
            <Th numeric className="max-sm:hidden">
              {t('checkpoints')}
            </Th>
            <Th numeric className="max-sm:hidden">
              {t('waves')}
            </Th>
            <Th numeric>{t('entries')}</Th>
          </tr>
        </thead>
        <tbody>
          {event.races.map((race) => (
            <tr key={race.id}>
              <Td>
                <Link href={`${racePath(event, race)}/settings`} className="link font-semibold">
                  {race.name}
                </Link>
              </Td>
              <Td numeric>{formatDistance(race.distance, { locale })}</Td>
              <Td numeric className="max-sm:hidden">
                {formatNumber(race.checkpoints.length, { locale })}
              </Td>
              <Td numeric className="max-sm:hidden">
                {formatNumber(race.waves.length, { locale })}
              </Td>
              <Td numeric>
                <Link href={`${racePath(event, race)}/entries`} className="link">
                  {formatNumber(race.entryCount, { locale })}
                </Link>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
