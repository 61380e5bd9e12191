import { getTranslations } from 'next-intl/server';
import {
  findPage,
  NewImport,
  OrganizerPage,
  OrganizerPageDocument,
} from '@/features/events/organizer/index.ts';

const kinds = ['ENTRIES', 'READS', 'FINISH_TIMES'] as const;

export default async function NewImportPage(props: PageProps<'/organize/[event]/imports/new'>) {
  const [{ event: slug }, { kind, race }, t] = await Promise.all([
    props.params,
    props.searchParams,
    getTranslations('events.organizer.newImport'),
  ]);
  const page = await findPage(OrganizerPageDocument, { slug: decodeURIComponent(slug) });
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/imports/new`} tab="imports">
      {() =>
        page.state === 'open' && (
          <>
            <h2 className="text-2xl">{t('title')}</h2>
            <NewImport
              event={{ id: page.event.id, slug: page.event.slug }}
              races={page.event.races}
              kind={kinds.find((one) => one === kind) ?? 'ENTRIES'}
              raceSlug={typeof race === 'string' ? race : null}
            />
          </>
        )
      }
    </OrganizerPage>
  );
}
