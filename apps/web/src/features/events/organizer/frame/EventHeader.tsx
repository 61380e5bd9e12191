import { useLocale, useTranslations } from 'next-intl';
import { formatLocalDate } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { TabsNav } from '@/ui/TabsNav.tsx';
import type { OrganizerFrameFragment } from './__generated__/OrganizerFrame.ts';
import { eventPath, racePath } from './paths.ts';

export type EventTab = 'overview' | 'races' | 'points' | 'log' | 'imports' | 'history' | 'settings';

const tabs = [
  ['overview', ''],
  ['points', '/points'],
  ['log', '/log'],
  ['imports', '/imports'],
  ['history', '/history'],
  ['settings', '/settings'],
] as const;

const raceTabs = ['settings', 'course', 'waves', 'entries'] as const;

/** Name, days and state of an event over the tabs of its organizers, and below those of one race. */
export function EventHeader(props: {
  event: OrganizerFrameFragment;
  tab: EventTab;
  raceSlug?: string;
  raceTab?: (typeof raceTabs)[number];
}) {
  const t = useTranslations('events.organizer.frame');
  const locale = useLocale();
  const { event } = props;
  const race = event.races.find(({ slug }) => slug === props.raceSlug);
  const days = [event.startsOn, event.endsOn].map((day) => formatLocalDate(day, { locale }));
  return (
    <>
      <PageHeader
        title={race?.name ?? event.name}
        parent={
          race
            ? { href: eventPath(event), label: event.name }
            : { href: `/clubs/${event.club.slug}`, label: event.club.name }
        }
        meta={
          <>
            <Badge tone={event.isPublished ? 'accent' : 'outline'}>
              {event.isPublished ? t('published') : t('draft')}
            </Badge>
            <span className="text-muted">
              {days[0] === days[1] ? days[0] : t('days', { from: days[0] ?? '', to: days[1] ?? '' })}
            </span>
            <span className="text-muted">{t('zone', { zone: event.timeZone })}</span>
          </>
        }
        action={
          <LinkButton href={race ? `/e/${event.slug}/${race.slug}` : `/e/${event.slug}`}>
            {race ? t('toResults') : t('toPublic')}
          </LinkButton>
        }
      />
      {race ? (
        <TabsNav
          label={t('raceTabs', { race: race.name })}
          tabs={raceTabs.map((key) => ({
            href: `${racePath(event, race)}/${key}`,
            label: t(`raceTab.${key}`),
            current: key === props.raceTab,
          }))}
        />
      ) : (
        <TabsNav
          label={t('eventTabs')}
          tabs={tabs.map(([key, path]) => ({
            href: `${eventPath(event)}${path}`,
            label: t(`tab.${key}`),
            current: key === props.tab,
          }))}
        />
      )}
    </>
  );
}
