import 'server-only';
import { query } from '@/apollo/server.ts';
import { EventListDocument } from './__generated__/EventList.ts';
import { EventPageDocument } from './__generated__/EventPage.ts';

const EVENTS_PER_PAGE = 25;

/** A page of the published events, in the API's order. */
export async function findEvents(options: { after: string | null }) {
  const { data } = await query({
    query: EventListDocument,
    variables: { first: EVENTS_PER_PAGE, after: options.after },
  });
  return data?.events;
}

/** One event by its slug; null when there is none for this visitor. */
export async function findEvent(slug: string) {
  const { data } = await query({ query: EventPageDocument, variables: { slug } });
  return data?.event ?? null;
}
