import {
  AuditPage,
  findPage,
  OrganizerAuditDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function OrganizeEventHistoryPage(props: PageProps<'/organize/[event]/history'>) {
  const { event: slug } = await props.params;
  const { after } = await props.searchParams;
  const page = await findPage(OrganizerAuditDocument, {
    slug: decodeURIComponent(slug),
    after: typeof after === 'string' ? after : null,
  });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/history`} tab="history">
      {() => page.state === 'open' && <AuditPage event={page.event} />}
    </OrganizerPage>
  );
}
