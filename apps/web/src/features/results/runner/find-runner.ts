import 'server-only';
import { query } from '@/apollo/server.ts';
import { RunnerPageDocument } from './__generated__/RunnerPage.ts';

/** The event with the race and this bib's result, each null when there is none. */
export async function findRunner(variables: { eventSlug: string; raceSlug: string; bib: string }) {
  const { data } = await query({ query: RunnerPageDocument, variables });
  return data?.event ?? null;
}
