import Link from 'next/link';
import { LiveRaceBadge, LiveRaceClock, LiveRaceCounts } from '../live/LiveHeader.tsx';

/** The top of a race's page: name, state and clock; the clock stands beside the state on a phone. */
export function RaceHeader(props: {
  name: string;
  event: { readonly slug: string; readonly name: string };
  clock: { readonly timeZone: string; readonly isPast: boolean; readonly serverNowMs: number };
}) {
  const { name, event, clock } = props;
  return (
    <header className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 pt-6 pb-4 sm:pt-10 sm:pb-7">
      <Link
        href={`/e/${event.slug}`}
        className="link -my-1 col-span-2 justify-self-start py-1 font-medium text-muted sm:col-span-1"
      >
        {event.name}
      </Link>
      <h1 className="col-span-2 text-4xl sm:col-span-1 sm:text-5xl">{name}</h1>
      <div className="col-start-1 row-start-3">
        <LiveRaceBadge {...clock} />
      </div>
      <div className="col-start-2 row-start-3 sm:row-span-4 sm:row-start-1 sm:self-end">
        <LiveRaceClock {...clock} />
      </div>
      <div className="col-span-2 sm:col-span-1">
        <LiveRaceCounts {...clock} />
      </div>
    </header>
  );
}
