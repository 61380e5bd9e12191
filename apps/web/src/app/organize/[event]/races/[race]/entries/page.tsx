import { notFound } from 'next/navigation';
import {
  EntriesPage,
  findPage,
  OrganizerEntriesDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function RaceEntriesPage(props: PageProps<'/organize/[event]/races/[race]/entries'>) {
  const [address, { q, after }] = await Promise.all([props.params, props.searchParams]);
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const search = typeof q === 'string' ? q.trim().slice(0, 100) : '';
  const page = await findPage(OrganizerEntriesDocument, {
    slug,
    race: raceSlug,
    search: search || null,
    after: typeof after === 'string' && after !== '' ? after : null,
  });
  if (page.state === 'open' && page.event.race === null) notFound();
  const path = `/organize/${slug}/races/${raceSlug}/entries`;
  return (
    <OrganizerPage page={page} path={path} tab="races" raceSlug={raceSlug} raceTab="entries">
      {() => {
        const race = page.state === 'open' ? page.event.race : null;
        return (
          page.state === 'open' && race && <EntriesPage event={page.event} race={race} search={search} />
        );
      }}
    </OrganizerPage>
  );
}
