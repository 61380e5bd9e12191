import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  EntryForm,
  findPage,
  newEntry,
  OrganizerPage,
  OrganizerRaceDocument,
} from '@/features/events/organizer/index.ts';

export default async function NewEntryPage(props: PageProps<'/organize/[event]/races/[race]/entries/new'>) {
  const [address, t] = await Promise.all([props.params, getTranslations('events.organizer.entry')]);
  const [slug, raceSlug] = [decodeURIComponent(address.event), decodeURIComponent(address.race)];
  const page = await findPage(OrganizerRaceDocument, { slug, race: raceSlug });
  if (page.state === 'open' && page.event.race === null) notFound();
  const path = `/organize/${slug}/races/${raceSlug}/entries`;
  return (
    <OrganizerPage page={page} path={`${path}/new`} tab="races" raceSlug={raceSlug} raceTab="entries">
      {() => {
        const race = page.state === 'open' ? page.event.race : null;
        if (race === null) return null;
        const waveId = race.waves.length === 1 ? (race.waves[0]?.id ?? '') : '';
        return (
          <>
            <h2 className="text-2xl">{t('newTitle')}</h2>
            <EntryForm
              path={path}
              race={{ id: race.id, waves: race.waves, categories: race.categories }}
              entry={null}
              values={{ ...newEntry, waveId }}
              guidesAllowed={race.rules.guideRule !== 'FORBIDDEN'}
            />
          </>
        );
      }}
    </OrganizerPage>
  );
}
