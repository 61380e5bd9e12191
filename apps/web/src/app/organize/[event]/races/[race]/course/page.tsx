import { notFound } from 'next/navigation';
import {
  CoursePage,
  findPage,
  OrganizerPage,
  OrganizerRaceDocument,
} from '@/features/events/organizer/index.ts';

export default async function RaceCoursePage(props: PageProps<'/organize/[event]/races/[race]/course'>) {
  const address = await props.params;
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const page = await findPage(OrganizerRaceDocument, { slug, race: raceSlug });
  const path = `/organize/${slug}/races/${raceSlug}/course`;
  if (page.state === 'open' && page.event.race === null) notFound();
  return (
    <OrganizerPage page={page} path={path} tab="races" raceSlug={raceSlug} raceTab="course">
      {() => {
        const race = page.state === 'open' ? page.event.race : null;
        return page.state === 'open' && race && <CoursePage event={page.event} race={race} />;
      }}
    </OrganizerPage>
  );
}
