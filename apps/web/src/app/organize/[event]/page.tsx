import {
  EventOverview,
  findPage,
  OrganizerEventDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function OrganizeEventPage(props: PageProps<'/organize/[event]'>) {
  const { event: slug } = await props.params;
  const page = await findPage(OrganizerEventDocument, { slug: decodeURIComponent(slug) });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}`} tab="overview">
      {() => page.state === 'open' && <EventOverview event={page.event} />}
    </OrganizerPage>
  );
}
