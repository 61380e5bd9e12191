import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { query } from '@/apollo/server.ts';
import { Badge } from '@/ui/Badge.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { ClubsDocument } from './__generated__/Clubs.ts';

/** Every club of the installation by name. */
export async function ClubsView(props: {
  after: string | undefined;
  canCreateClubs: boolean;
  isSignedIn: boolean;
}) {
  const [t, roles, { data }] = await Promise.all([
    getTranslations('clubs.list'),
    getTranslations('clubs.roles'),
    query({ query: ClubsDocument, variables: { after: props.after ?? null } }),
  ]);
  const clubs = data?.clubs.edges ?? [];
  const create = props.canCreateClubs && (
    <LinkButton href="/clubs/new" variant="primary">
      {t('create')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={clubs.length > 0 && create} />
      {clubs.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={create}>
          {props.canCreateClubs ? t('emptyOwner') : t('emptyOther')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {clubs.map(({ node: club }) => (
            <li key={club.id} className="flex">
              <Link
                href={`/clubs/${club.slug}`}
                className="flex w-full min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-5 hover:border-edge"
              >
                <span className="flex items-start justify-between gap-4">
                  <span className="min-w-0 font-bold font-figures text-2xl leading-tight">{club.name}</span>
                  {club.viewerMembership && <Badge tone="accent">{roles(club.viewerMembership.role)}</Badge>}
                </span>
                {club.description && <span className="line-clamp-2 text-muted">{club.description}</span>}
                <span className="mt-auto flex flex-wrap gap-x-4 text-muted text-sm">
                  <span>{t('members', { count: club.memberCount })}</span>
                  <span>{club.timeZone.replaceAll('_', ' ')}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data?.clubs.pageInfo.hasNextPage && (
        <LinkButton
          href={`/clubs?after=${encodeURIComponent(data.clubs.pageInfo.endCursor ?? '')}`}
          className="mt-6"
        >
          {t('more')}
        </LinkButton>
      )}
      {!props.isSignedIn && clubs.length > 0 && <p className="mt-8 text-muted">{t('signInHint')}</p>}
    </>
  );
}
