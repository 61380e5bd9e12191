import { getTranslations } from 'next-intl/server';
import { PlainTime } from '@/ui/data/Time.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { ClubFrame } from '../page/ClubFrame.tsx';
import type { ClubHistoryQuery } from './__generated__/ClubHistory.ts';

type Club = NonNullable<ClubHistoryQuery['club']>;
type Entry = Club['audit']['edges'][number]['node'];

/** Who changed what in a club, newest first; for those who run it. */
export async function HistoryView(props: { club: Club }) {
  const { club } = props;
  const t = await getTranslations('clubs.history');
  return (
    <ClubFrame club={club} tab="history">
      <h2 className="text-2xl">{t('title')}</h2>
      <p className="mt-1 text-muted">{t('lead')}</p>
      <ol className="mt-4 border-line border-t">
        {club.audit.edges.map(({ node }) => (
          <li
            key={node.id}
            className="grid gap-x-8 gap-y-1 border-line border-b py-3.5 sm:grid-cols-[13rem_1fr]"
          >
            <span className="text-muted">
              <PlainTime instant={node.at} timeZone={club.timeZone} />
            </span>
            <HistoryEntry entry={node} />
          </li>
        ))}
      </ol>
      {club.audit.pageInfo.hasNextPage && (
        <LinkButton
          href={`/clubs/${club.slug}/history?after=${encodeURIComponent(club.audit.pageInfo.endCursor ?? '')}`}
          className="mt-5"
        >
          {t('older')}
        </LinkButton>
      )}
    </ClubFrame>
  );
}

async function HistoryEntry(props: { entry: Entry }) {
  const { entry } = props;
  const t = await getTranslations('clubs.history');
  const values = await changedValues(entry);
  const action = `actions.${entry.action}` as 'actions.club-created';
  const who = entry.account?.name ?? t('nobody');
  return (
    <div className="min-w-0">
      <p>
        {t.has(action) ? (
          t.rich(action, { who, subject: entry.subject, b: (words) => <strong>{words}</strong> })
        ) : (
          <>
            <strong>{who}</strong>: {entry.action} · {entry.subject}
          </>
        )}
      </p>
      {values.length > 0 && (
        <ul className="mt-1 text-muted text-sm">
          {values.map(({ name, label, before, after }) => (
            <li key={name} className="line-clamp-3">
              {label}:{' '}
              {before !== undefined && before !== '' && (
                <>
                  <del>{before}</del>
                  {after !== undefined && ' → '}
                </>
              )}
              {after !== undefined && <ins className="text-ink no-underline">{after || t('empty')}</ins>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Field by field what was and what is, named and said in the viewer's language; fields without words are left out. */
async function changedValues(entry: Entry) {
  const [t, roles, page] = await Promise.all([
    getTranslations('clubs.history'),
    getTranslations('clubs.roles'),
    getTranslations('clubs.page'),
  ]);
  const say = (name: string, value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const role = value.toUpperCase() as 'OWNER';
    if (name === 'role' && roles.has(role)) return roles(role);
    const units = `unitNames.${value.toUpperCase()}` as 'unitNames.METRIC';
    if (name === 'units' && page.has(units)) return page(units);
    const day = weekdayNames[Number(value) - 1];
    return name === 'firstWeekday' && day ? page(`weekdays.${day}`) : value;
  };
  const names = new Set([...entry.before, ...entry.after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const label = `fields.${name}` as 'fields.name';
    if (!t.has(label)) return [];
    const before = say(name, entry.before.find((param) => param.name === name)?.value);
    const after = say(name, entry.after.find((param) => param.name === name)?.value);
    return [{ name, label: t(label), before, after }];
  });
}

/** ISO weekdays 1 to 7. */
const weekdayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
