import {
  EventForm,
  findPage,
  OrganizerPage,
  OrganizerPageDocument,
} from '@/features/events/organizer/index.ts';

export default async function EventSettingsPage(props: PageProps<'/organize/[event]/settings'>) {
  const { event: slug } = await props.params;
  const page = await findPage(OrganizerPageDocument, { slug: decodeURIComponent(slug) });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/settings`} tab="settings">
      {() => {
        if (page.state !== 'open') return null;
        const { id, name, place, timeZone, startsOn, endsOn } = page.event;
        const values = { name, place, timeZone, startsOn, endsOn, slug: page.event.slug };
        return <EventForm target={{ eventId: id }} values={values} />;
      }}
    </OrganizerPage>
  );
}
