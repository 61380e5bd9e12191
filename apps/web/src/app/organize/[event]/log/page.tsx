import { findPage, OrganizerPage } from '@/features/events/organizer/index.ts';
import { LogPage, OrganizerLogPageDocument } from '@/features/timing/index.ts';

export default async function RaceLogPage(props: PageProps<'/organize/[event]/log'>) {
  const { event: slug } = await props.params;
  const page = await findPage(OrganizerLogPageDocument, { slug: decodeURIComponent(slug) });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/log`} tab="log">
      {() => {
        if (page.state !== 'open') return null;
        const { id, timeZone, races, readers } = page.event;
        return (
          <LogPage
            event={{ id, slug: page.event.slug, timeZone }}
            races={races}
            readerIds={readers.map(({ readerId }) => readerId)}
          />
        );
      }}
    </OrganizerPage>
  );
}
