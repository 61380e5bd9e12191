import { useTranslations } from 'next-intl';
import type { OrganizerRaceQuery, RaceSetupFragment } from '../race/__generated__/OrganizerRace.ts';
import { CategoriesForm } from './CategoriesForm.tsx';
import { WavesForm } from './WavesForm.tsx';

/** Waves and categories of a race. */
export function WavesPage(props: {
  event: NonNullable<OrganizerRaceQuery['event']>;
  race: RaceSetupFragment;
}) {
  const t = useTranslations('events.organizer.waves');
  const categories = useTranslations('events.organizer.categories');
  const { event, race } = props;
  return (
    <>
      <section aria-labelledby="waves" className="flex flex-col gap-4">
        <h2 id="waves" className="text-2xl">
          {t('title')}
        </h2>
        <p className="max-w-prose text-muted">{t('lead', { zone: event.timeZone })}</p>
        <WavesForm raceId={race.id} timeZone={event.timeZone} startsOn={event.startsOn} waves={race.waves} />
      </section>
      <section aria-labelledby="categories" className="flex flex-col gap-4 border-line border-t pt-8">
        <h2 id="categories" className="text-2xl">
          {categories('title')}
        </h2>
        <p className="max-w-prose text-muted">{categories('lead')}</p>
        <CategoriesForm raceId={race.id} categories={race.categories} />
      </section>
    </>
  );
}
