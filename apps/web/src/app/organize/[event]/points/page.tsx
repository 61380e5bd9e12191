import {
  findPage,
  OrganizerPage,
  OrganizerPointsDocument,
  PointsPage,
} from '@/features/events/organizer/index.ts';

export default async function OrganizeEventPointsPage(props: PageProps<'/organize/[event]/points'>) {
  const { event: slug } = await props.params;
  const page = await findPage(OrganizerPointsDocument, { slug: decodeURIComponent(slug) });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/points`} tab="points">
      {() => page.state === 'open' && <PointsPage event={page.event} />}
    </OrganizerPage>
  );
}
