import { notFound } from 'next/navigation';
import {
  findPage,
  OrganizerPage,
  OrganizerRaceDocument,
  RaceForm,
  raceValuesOf,
} from '@/features/events/organizer/index.ts';

export default async function RaceSettingsPage(props: PageProps<'/organize/[event]/races/[race]/settings'>) {
  const address = await props.params;
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const page = await findPage(OrganizerRaceDocument, { slug, race: raceSlug });
  const path = `/organize/${slug}/races/${raceSlug}/settings`;
  if (page.state === 'open' && page.event.race === null) notFound();
  return (
    <OrganizerPage page={page} path={path} tab="races" raceSlug={raceSlug} raceTab="settings">
      {() => {
        const race = page.state === 'open' ? page.event.race : null;
        return (
          page.state === 'open' &&
          race && (
            <RaceForm
              key={race.id}
              event={{ id: page.event.id, slug: page.event.slug }}
              raceId={race.id}
              values={raceValuesOf(race)}
            />
          )
        );
      }}
    </OrganizerPage>
  );
}
