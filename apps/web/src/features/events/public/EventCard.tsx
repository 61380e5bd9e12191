import Link from 'next/link';
import { Card } from '@/ui/Card.tsx';
import type { EventCardFragment } from './__generated__/EventCard.ts';
import { EventDays } from './EventDays.tsx';
import { RaceLine } from './RaceLine.tsx';

/** One event with its races, for the home page. */
export function EventCard(props: { event: EventCardFragment; nowMs: number }) {
  const { event, nowMs } = props;
  const where = [event.place, event.club.name].filter(Boolean).join(' · ');
  return (
    <Card flush>
      <div className="px-4 pt-4 pb-3 sm:px-6 sm:pt-5">
        <h3 className="text-2xl">
          <Link href={`/e/${event.slug}`} prefetch={false} className="hover:underline">
            {event.name}
          </Link>
        </h3>
        <p className="text-muted">
          <EventDays startsOn={event.startsOn} endsOn={event.endsOn} />
          {where !== '' && ` · ${where}`}
        </p>
      </div>
      {event.races.length > 0 && (
        <ul className="divide-y divide-line border-line border-t">
          {event.races.map((race) => (
            <RaceLine key={race.id} event={event} race={race} nowMs={nowMs} />
          ))}
        </ul>
      )}
    </Card>
  );
}
