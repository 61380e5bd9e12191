import {
  findPage,
  ImportsPage,
  OrganizerImportsDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function OrganizeEventImportsPage(props: PageProps<'/organize/[event]/imports'>) {
  const { event: slug } = await props.params;
  const { after } = await props.searchParams;
  const page = await findPage(OrganizerImportsDocument, {
    slug: decodeURIComponent(slug),
    after: typeof after === 'string' ? after : null,
  });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/imports`} tab="imports">
      {() => page.state === 'open' && <ImportsPage event={page.event} />}
    </OrganizerPage>
  );
}
