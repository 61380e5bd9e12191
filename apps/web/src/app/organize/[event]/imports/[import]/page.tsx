import { notFound } from 'next/navigation';
import {
  findPage,
  ImportPage,
  OrganizerImportDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function UploadPage(props: PageProps<'/organize/[event]/imports/[import]'>) {
  const address = await props.params;
  const slug = decodeURIComponent(address.event);
  const page = await findPage(OrganizerImportDocument, { slug, import: decodeURIComponent(address.import) });
  const node = page.state === 'open' ? page.data.node : null;
  const upload = node?.__typename === 'Import' ? node : null;
  if (page.state === 'open' && upload === null) notFound();
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/imports/${address.import}`} tab="imports">
      {() => page.state === 'open' && upload && <ImportPage event={page.event} upload={upload} />}
    </OrganizerPage>
  );
}
