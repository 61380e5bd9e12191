import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClubsView } from '@/features/clubs/index.ts';
import { readViewer } from '@/features/identity/index.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.list');
  return { title: t('title') };
}

export default async function ClubsPage(props: PageProps<'/clubs'>) {
  const [{ after }, viewer] = await Promise.all([props.searchParams, readViewer()]);
  return (
    <ClubsView
      after={typeof after === 'string' ? after : undefined}
      canCreateClubs={viewer?.canCreateClubs === true}
      isSignedIn={viewer !== null}
    />
  );
}
