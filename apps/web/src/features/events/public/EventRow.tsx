import Link from 'next/link';
import type { EventCardFragment } from './__generated__/EventCard.ts';
import { EventDays } from './EventDays.tsx';

/** One past event in a line. */
export function EventRow(props: { event: EventCardFragment }) {
  const { event } = props;
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-3 hover:bg-sunken sm:px-6">
      <Link
        href={`/e/${event.slug}`}
        prefetch={false}
        className="font-semibold after:absolute after:inset-0 hover:underline focus-visible:-outline-offset-3"
      >
        {event.name}
      </Link>
      {event.place !== '' && <span className="text-muted">{event.place}</span>}
      <span className="text-muted sm:ml-auto">
        <EventDays startsOn={event.startsOn} endsOn={event.endsOn} />
      </span>
    </li>
  );
}
