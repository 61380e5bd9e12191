import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDistance } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Card } from '@/ui/Card.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { eventPath, racePath } from '../frame/paths.ts';
import type { OrganizerEventQuery } from './__generated__/OrganizerEvent.ts';
import type { SetupProblemLineFragment } from './__generated__/SetupProblemLine.ts';
import { pageOfProblem } from './setup-problem-page.ts';

type Event = NonNullable<OrganizerEventQuery['event']>;

/** "Ready?": what would go wrong on the day, worst first, each with the page that mends it. */
export function ReadyCheck(props: { event: Event }) {
  const t = useTranslations('events.organizer.ready');
  const { event } = props;
  const problems = event.setupProblems;
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  const unmanned = unmannedPoints(event);
  return (
    <section aria-labelledby="ready" className="flex flex-col gap-3">
      <h2 id="ready" className="text-2xl">
        {t('title')}
      </h2>
      {event.races.length === 0 ? (
        <Notice title={t('nothingTitle')}>{t('nothingText')}</Notice>
      ) : problems.length + unmanned === 0 ? (
        <Notice tone="accent" title={t('readyTitle')}>
          {t('readyText')}
        </Notice>
      ) : (
        <>
          <p className="text-muted">{errors > 0 ? t('errors', { count: errors }) : t('warningsOnly')}</p>
          <Card flush>
            <ul>
              {problems.map((problem) => (
                <ProblemLine key={keyOf(problem)} event={event} problem={problem} />
              ))}
              {unmanned > 0 && (
                <Line severity="WARNING" href={`${eventPath(event)}/points`} action={t('mend.points')}>
                  {t('readerMissing', { count: unmanned })}
                </Line>
              )}
            </ul>
          </Card>
        </>
      )}
    </section>
  );
}

function ProblemLine(props: { event: Event; problem: SetupProblemLineFragment }) {
  const t = useTranslations('events.organizer.ready');
  const codes = useTranslations('events.organizer.setupProblem');
  const locale = useLocale();
  const { event, problem } = props;
  const page = pageOfProblem(problem.code);
  const values = Object.fromEntries(
    problem.params.map(({ name, value }) => [name, readable(name, value, locale)]),
  );
  return (
    <Line
      severity={problem.severity}
      href={problem.race ? `${racePath(event, problem.race)}/${page}` : `${eventPath(event)}/points`}
      action={t(`mend.${page}`)}
    >
      {problem.race && event.races.length > 1 && <strong>{problem.race.name}: </strong>}
      {codes.has(problem.code as never)
        ? codes(`${problem.code}` as never, values as never)
        : problem.message}
    </Line>
  );
}

function Line(props: { severity: 'ERROR' | 'WARNING'; href: string; action: string; children: ReactNode }) {
  const t = useTranslations('events.organizer.ready');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0">
      <Badge tone={props.severity === 'ERROR' ? 'danger' : 'warn'}>{t(`severity.${props.severity}`)}</Badge>
      <p className="min-w-48 flex-1">{props.children}</p>
      <Link href={props.href} className="link inline-flex min-h-9 items-center font-semibold">
        {props.action}
      </Link>
    </li>
  );
}

function readable(name: string, value: string, locale: string): string | number {
  if (/Metres$/.test(name)) return formatDistance(Number(value), { locale });
  return name === 'count' ? Number(value) : value;
}

function unmannedPoints(event: Event): number {
  const manned = new Set(event.readers.map((reader) => reader.timingPoint.id));
  const used = new Set(
    event.races.flatMap((race) => race.checkpoints.map(({ timingPoint }) => timingPoint.id)),
  );
  return [...used].filter((id) => !manned.has(id)).length;
}

function keyOf(problem: SetupProblemLineFragment): string {
  return [problem.race?.id, problem.code, ...problem.params.map(({ value }) => value)].join(' ');
}
