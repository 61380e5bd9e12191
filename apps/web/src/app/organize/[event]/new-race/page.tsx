import { getTranslations } from 'next-intl/server';
import {
  findPage,
  newRace,
  OrganizerPage,
  OrganizerPageDocument,
  RaceForm,
} from '@/features/events/organizer/index.ts';

export default async function NewRacePage(props: PageProps<'/organize/[event]/new-race'>) {
  const { event: slug } = await props.params;
  const [page, t] = await Promise.all([
    findPage(OrganizerPageDocument, { slug: decodeURIComponent(slug) }),
    getTranslations('events.organizer.race'),
  ]);
  return (
    <OrganizerPage page={page} path={`/organize/${slug}/new-race`} tab="overview">
      {() =>
        page.state === 'open' && (
          <>
            <h2 className="text-2xl">{t('newTitle')}</h2>
            <RaceForm event={{ id: page.event.id, slug: page.event.slug }} values={newRace} />
          </>
        )
      }
    </OrganizerPage>
  );
}
