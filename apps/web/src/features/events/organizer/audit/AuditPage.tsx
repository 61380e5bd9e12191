import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card } from '@/ui/Card.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { eventPath } from '../frame/paths.ts';
import type { OrganizerAuditQuery } from './__generated__/Audit.ts';

type Event = NonNullable<OrganizerAuditQuery['event']>;
type Line = Event['audit']['edges'][number]['node'];

/** Who changed what in the set-up, newest first. */
export function AuditPage(props: { event: Event }) {
  const t = useTranslations('events.organizer.history');
  const { event } = props;
  const { edges, pageInfo } = event.audit;
  if (edges.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <Card flush>
        <Table caption={t('title')}>
          <thead>
            <tr>
              <Th>{t('at')}</Th>
              <Th>{t('what')}</Th>
              <Th className="max-sm:hidden">{t('changes')}</Th>
              <Th>{t('who')}</Th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <AuditRow key={node.id} line={node} timeZone={event.timeZone} />
            ))}
          </tbody>
        </Table>
      </Card>
      {pageInfo.hasNextPage && (
        <Link
          href={`${eventPath(event)}/history?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}
          className="link inline-flex min-h-12 items-center self-start font-semibold"
        >
          {t('older')}
        </Link>
      )}
    </div>
  );
}

function AuditRow(props: { line: Line; timeZone: string }) {
  const t = useTranslations('events.organizer.history');
  const actions = useTranslations('events.organizer.historyAction');
  const { line } = props;
  const changes = changesOf(line);
  return (
    <tr>
      <Td className="whitespace-nowrap text-muted text-sm">
        <PlainTime instant={line.at} timeZone={props.timeZone} />
      </Td>
      <Td>
        <span className="font-semibold">
          {actions.has(line.action as never) ? actions(`${line.action}` as never) : line.action}
        </span>
        <span className="block text-muted">{line.subject}</span>
      </Td>
      <Td className="max-sm:hidden">
        {changes.length > 0 && (
          <details>
            <summary className="link min-h-9 text-sm">{t('values', { count: changes.length })}</summary>
            <ul className="max-w-md text-sm">
              {changes.map((change) => (
                <li key={change.name}>
                  <span className="text-muted">{change.name}: </span>
                  {change.before !== undefined && <del className="text-muted">{change.before || '–'}</del>}{' '}
                  {change.after !== undefined && <ins className="no-underline">{change.after || '–'}</ins>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Td>
      <Td>{line.account?.name ?? t('gone')}</Td>
    </tr>
  );
}

function changesOf(line: Line) {
  const before = new Map(line.before.map(({ name, value }) => [name, value]));
  const after = new Map(line.after.map(({ name, value }) => [name, value]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((change) => change.before !== change.after);
}
