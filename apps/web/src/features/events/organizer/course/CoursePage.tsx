import { useTranslations } from 'next-intl';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { eventPath } from '../frame/paths.ts';
import type { OrganizerRaceQuery, RaceSetupFragment } from '../race/__generated__/OrganizerRace.ts';
import { CourseForm } from './CourseForm.tsx';
import { type CourseRow, rowsOf } from './course-rows.ts';

/** The course editor of a race; needs timing points first. */
export function CoursePage(props: {
  event: NonNullable<OrganizerRaceQuery['event']>;
  race: RaceSetupFragment;
}) {
  const t = useTranslations('events.organizer.course');
  const { event, race } = props;
  if (event.timingPoints.length === 0) {
    return (
      <EmptyState
        title={t('noPointsTitle')}
        action={
          <LinkButton href={`${eventPath(event)}/points`} variant="primary">
            {t('toPoints')}
          </LinkButton>
        }
      >
        {t('noPointsText')}
      </EmptyState>
    );
  }
  const rows = race.checkpoints.length > 0 ? rowsOf(race) : startAndFinish();
  return (
    <section aria-labelledby="course" className="flex flex-col gap-4">
      <h2 id="course" className="text-2xl">
        {t('title')}
      </h2>
      <p className="max-w-prose text-muted">{t('lead')}</p>
      <CourseForm raceId={race.id} rows={rows} points={event.timingPoints} />
    </section>
  );

  function startAndFinish(): readonly CourseRow[] {
    const codes = event.timingPoints.map(({ code }) => code);
    const blank = { id: null, direction: 'BACKWARD', minSection: null, softMinSection: null } as const;
    const first = codes.find((code) => /start/i.test(code)) ?? codes[0] ?? '';
    const last = codes.find((code) => /fin|ziel/i.test(code)) ?? codes.at(-1) ?? '';
    return [
      { ...blank, name: t('kind.START'), timingPointCode: first, distance: '0' },
      { ...blank, name: t('kind.FINISH'), timingPointCode: last, distance: String(race.distance) },
    ];
  }
}
