import { type InstantMs, instantMs } from '@backstride/domain';
import { expectSuccess, type Session } from '../client/index.ts';
import { EventsOfClubDocument, UpdateEventDocument } from '../client/operations/__generated__/events.ts';
import { DEMO_CLUB_SLUG } from './accounts.ts';
import { localDate } from './calendar.ts';
import { LIVE_SLUG } from './race-days.ts';

const SHOWN_DAYS = 3;

/** Takes race days that ended some days ago from the list of events; nothing is deleted. */
export async function hideOldDays(organizer: Session, now: InstantMs): Promise<void> {
  const oldestShown = localDate(instantMs(now - SHOWN_DAYS * 86_400_000));
  let after: string | null = null;
  do {
    const page = await pageOfEvents(organizer, after);
    for (const { node } of page.edges) {
      const isOld = node.slug.startsWith(`${LIVE_SLUG}-`) && node.endsOn < oldestShown;
      if (!isOld || !node.isPublished) continue;
      const input = { eventId: node.id, isPublished: false };
      expectSuccess((await organizer.run(UpdateEventDocument, { input })).updateEvent);
    }
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

async function pageOfEvents(organizer: Session, after: string | null) {
  const { club } = await organizer.run(EventsOfClubDocument, { slug: DEMO_CLUB_SLUG, first: 100, after });
  if (club === null || club === undefined) throw new Error('The demo club is gone.');
  return club.events;
}
