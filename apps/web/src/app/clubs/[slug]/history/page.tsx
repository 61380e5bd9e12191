import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findClubHistory, HistoryView } from '@/features/clubs/index.ts';
import { requireViewer } from '@/features/identity/index.ts';

type Props = PageProps<'/clubs/[slug]/history'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.page.tabs');
  return { title: t('history') };
}

export default async function ClubHistoryPage(props: Props) {
  const [{ slug }, { after }] = await Promise.all([props.params, props.searchParams]);
  await requireViewer(`/clubs/${slug}/history`);
  const club = await findClubHistory({ slug, after: typeof after === 'string' ? after : undefined });
  if (!club?.viewerPermissions.canManageMembers) notFound();
  return <HistoryView club={club} />;
}
