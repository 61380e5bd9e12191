import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card } from '@/ui/Card.tsx';
import { cx } from '@/ui/cx.ts';
import { ProgressBar } from '@/ui/data/ProgressBar.tsx';
import type { OrganizerEventQuery } from './__generated__/OrganizerEvent.ts';
import { progressOf } from './progress.ts';

/** The steps to a race that can be timed; each opens the page where it goes on. */
export function ProgressList(props: { event: NonNullable<OrganizerEventQuery['event']> }) {
  const t = useTranslations('events.organizer.progress');
  const steps = progressOf(props.event);
  const done = steps.filter((step) => step.isDone).length;
  return (
    <section aria-labelledby="progress">
      <Card>
        <h2 id="progress" className="mb-3 text-2xl">
          {t('title')}
        </h2>
        <ProgressBar
          label={t('bar')}
          value={done}
          max={steps.length}
          text={t('count', { done, all: steps.length })}
        />
        <ol className="mt-3 flex flex-col">
          {steps.map((step) => (
            <li key={step.key} className="border-line border-b last:border-b-0">
              <Link href={step.href} className="flex min-h-12 items-center gap-3 py-2">
                <Mark isDone={step.isDone} />
                <span className={cx('link', step.isDone ? 'text-muted' : 'font-semibold')}>
                  {t(`step.${step.key}`)}
                </span>
                <span className="ml-auto text-muted text-sm">{step.isDone ? t('done') : t('open')}</span>
              </Link>
            </li>
          ))}
        </ol>
      </Card>
    </section>
  );
}

function Mark(props: { isDone: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={cx('size-5 shrink-0', props.isDone ? 'text-accent-text' : 'text-muted')}
    >
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {props.isDone && <path d="m5.8 10.3 2.9 3 5.4-6.3" fill="none" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
