import { useTranslations } from 'next-intl';
import type { OrganizerPointsQuery } from './__generated__/TimingPoints.ts';
import { PointsForm } from './PointsForm.tsx';
import { ReadersForm } from './ReadersForm.tsx';

/** Timing points and the readers that stand at them. */
export function PointsPage(props: { event: NonNullable<OrganizerPointsQuery['event']> }) {
  const t = useTranslations('events.organizer.points');
  const { event } = props;
  const usual = [
    { id: null, code: 'START', name: t('usualStart') },
    { id: null, code: 'FINISH', name: t('usualFinish') },
  ];
  const readers = event.readers.map(({ readerId, isBackup, timingPoint }) => ({
    readerId,
    isBackup,
    timingPointCode: timingPoint.code,
  }));
  return (
    <>
      <section aria-labelledby="points" className="flex flex-col gap-4">
        <h2 id="points" className="text-2xl">
          {t('pointsTitle')}
        </h2>
        <p className="max-w-prose text-muted">{t('pointsLead')}</p>
        <PointsForm eventId={event.id} points={event.timingPoints} usual={usual} />
      </section>
      <section aria-labelledby="readers" className="flex flex-col gap-4 border-line border-t pt-8">
        <h2 id="readers" className="text-2xl">
          {t('readersTitle')}
        </h2>
        <p className="max-w-prose text-muted">{t('readersLead')}</p>
        <ReadersForm
          key={event.timingPoints.map(({ code }) => code).join(' ')}
          eventId={event.id}
          points={event.timingPoints}
          readers={readers}
        />
      </section>
    </>
  );
}
