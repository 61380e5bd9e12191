import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  findRunner,
  followedCookie,
  RunnerNotFound,
  RunnerView,
  readFollowed,
} from '@/features/results/pages.ts';

type Props = PageProps<'/e/[event]/[race]/[bib]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ event, bib }, t] = await Promise.all([find(props), getTranslations('results.runner')]);
  const race = event?.race;
  if (!event || !race) return {};
  const name = race.result?.name ?? t('nameless', { bib });
  return { title: t('title', { name, race: race.name, event: event.name }) };
}

export default async function RunnerPage(props: Props) {
  const { event, bib } = await find(props);
  const race = event?.race;
  if (!event || !race) notFound();
  if (!race.result) return <RunnerNotFound event={event} race={race} bib={bib} />;
  const followed = readFollowed((await cookies()).get(followedCookie)?.value);
  return (
    <RunnerView
      event={event}
      race={race}
      result={race.result}
      isFollowed={followed.includes(race.result.bib)}
      nowMs={Date.now()}
    />
  );
}

async function find(props: Props) {
  const address = await props.params;
  const bib = decodeURIComponent(address.bib);
  const event = await findRunner({
    eventSlug: decodeURIComponent(address.event),
    raceSlug: decodeURIComponent(address.race),
    bib,
  });
  return { event, bib };
}
