import { notFound } from 'next/navigation';
import {
  findPage,
  OrganizerPage,
  OrganizerRaceDocument,
  WavesPage,
} from '@/features/events/organizer/index.ts';

export default async function RaceWavesPage(props: PageProps<'/organize/[event]/races/[race]/waves'>) {
  const address = await props.params;
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const page = await findPage(OrganizerRaceDocument, { slug, race: raceSlug });
  const path = `/organize/${slug}/races/${raceSlug}/waves`;
  if (page.state === 'open' && page.event.race === null) notFound();
  return (
    <OrganizerPage page={page} path={path} tab="races" raceSlug={raceSlug} raceTab="waves">
      {() => {
        const race = page.state === 'open' ? page.event.race : null;
        return page.state === 'open' && race && <WavesPage event={page.event} race={race} />;
      }}
    </OrganizerPage>
  );
}
