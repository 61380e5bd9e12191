import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findClubMembers, MembersView } from '@/features/clubs/index.ts';
import { requireViewer } from '@/features/identity/index.ts';

type Props = PageProps<'/clubs/[slug]/members'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.page.tabs');
  return { title: t('members') };
}

export default async function MembersPage(props: Props) {
  const [{ slug }, { after }] = await Promise.all([props.params, props.searchParams]);
  const viewer = await requireViewer(`/clubs/${slug}/members`);
  const club = await findClubMembers({ slug, after: typeof after === 'string' ? after : undefined });
  if (!club?.viewerPermissions.canSeeMembers) notFound();
  return <MembersView club={club} viewerAccountId={viewer.account.id} />;
}
