import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  EntryForm,
  entryValuesOf,
  findPage,
  OrganizerEntryDocument,
  OrganizerPage,
} from '@/features/events/organizer/index.ts';

export default async function EntryPage(props: PageProps<'/organize/[event]/races/[race]/entries/[entry]'>) {
  const [address, t] = await Promise.all([props.params, getTranslations('events.organizer.entry')]);
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const page = await findPage(OrganizerEntryDocument, {
    slug,
    race: raceSlug,
    entry: decodeURIComponent(address.entry),
  });
  const race = page.state === 'open' ? page.event.race : null;
  const node = page.state === 'open' ? page.data.node : null;
  const entry = node?.__typename === 'Entry' && node.race.id === race?.id ? node : null;
  if (page.state === 'open' && entry === null) notFound();
  const path = `/organize/${slug}/races/${raceSlug}/entries`;
  return (
    <OrganizerPage
      page={page}
      path={`${path}/${address.entry}`}
      tab="races"
      raceSlug={raceSlug}
      raceTab="entries"
    >
      {() =>
        race &&
        entry && (
          <>
            <h2 className="text-2xl">{t('editTitle', { bib: entry.bib })}</h2>
            <EntryForm
              path={path}
              race={{ id: race.id, waves: race.waves, categories: race.categories }}
              entry={{ id: entry.id, ageGroupKey: entry.ageGroupKey }}
              values={entryValuesOf(entry)}
              guidesAllowed={race.rules.guideRule !== 'FORBIDDEN'}
            />
          </>
        )
      }
    </OrganizerPage>
  );
}
