import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  findFollowed,
  findResults,
  followedCookie,
  ResultsView,
  readFilter,
  readFollowed,
} from '@/features/results/pages.ts';

type Props = PageProps<'/e/[event]/[race]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ event, race }, t] = await Promise.all([find(props), getTranslations('results.page')]);
  if (!event || !race) return {};
  return {
    title: t('title', { race: race.name, event: event.name }),
    description: t('description', { race: race.name, event: event.name }),
  };
}

export default async function RaceResultsPage(props: Props) {
  const { event, race, filter, after } = await find(props);
  if (!event || !race) notFound();
  const bibs = readFollowed((await cookies()).get(followedCookie)?.value);
  const followed = await findFollowed({ eventSlug: event.slug, raceSlug: race.slug, bibs });
  return (
    <ResultsView
      event={event}
      race={race}
      filter={filter}
      followed={followed}
      isLaterPage={after !== null}
      nowMs={Date.now()}
    />
  );
}

async function find(props: Props) {
  const [address, parameters] = await Promise.all([props.params, props.searchParams]);
  const filter = readFilter(parameters);
  const after = typeof parameters['after'] === 'string' ? parameters['after'] : null;
  const event = await findResults({
    eventSlug: decodeURIComponent(address.event),
    raceSlug: decodeURIComponent(address.race),
    filter,
    after,
  });
  return { event, race: event?.race, filter, after };
}
