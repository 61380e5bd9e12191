import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClubFrame, findClubSettings, SettingsForm } from '@/features/clubs/index.ts';
import { requireViewer } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

type Props = PageProps<'/clubs/[slug]/settings'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.page.tabs');
  return { title: t('settings') };
}

export default async function ClubSettingsPage(props: Props) {
  const { slug } = await props.params;
  await requireViewer(`/clubs/${slug}/settings`);
  const club = await findClubSettings(slug);
  if (!club?.viewerPermissions.canManageClub) notFound();
  return (
    <ClubFrame club={club} tab="settings">
      <ClientMessages namespaces={['errors', 'clubs.form', 'clubs.page.weekdays']}>
        <SettingsForm club={club} />
      </ClientMessages>
    </ClubFrame>
  );
}
