import { useTranslations } from 'next-intl';
import { Card } from '@/ui/Card.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import type { EventListQuery } from './__generated__/EventList.ts';
import { EventCard } from './EventCard.tsx';
import { EventRow } from './EventRow.tsx';
import { type EventGroup, eventGroups, groupEvents } from './group-events.ts';
import { RefreshEvery } from './RefreshEvery.tsx';

const PULSE_MS = 15_000;

/** Every published event: what is on now first, past ones as lines. */
export function EventList(props: { events: EventListQuery['events']; nowMs: number }) {
  const t = useTranslations('events.home');
  const { edges, pageInfo } = props.events;
  if (edges.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  const groups = groupEvents(
    edges.map(({ node }) => node),
    props.nowMs,
  );
  const isOn = groups.live.length + groups.today.length > 0;
  return (
    <div className="flex flex-col gap-10">
      {isOn && <RefreshEvery periodMs={PULSE_MS} />}
      {eventGroups
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <Group key={group} group={group} events={groups[group]} nowMs={props.nowMs} />
        ))}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <LinkButton href={{ query: { after: pageInfo.endCursor } }} className="self-start">
          {t('older')}
        </LinkButton>
      )}
    </div>
  );
}

function Group(props: {
  group: EventGroup;
  events: ReturnType<typeof groupEvents>[EventGroup];
  nowMs: number;
}) {
  const t = useTranslations('events.home');
  const { group, events, nowMs } = props;
  return (
    <section aria-labelledby={`events-${group}`} className="flex flex-col gap-4">
      <h2 id={`events-${group}`} className="text-2xl">
        {t(group)}
      </h2>
      {group === 'past' ? (
        <Card flush>
          <ul className="divide-y divide-line">
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Card>
      ) : (
        events.map((event) => <EventCard key={event.id} event={event} nowMs={nowMs} />)
      )}
    </section>
  );
}
