import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClubView, findClub } from '@/features/clubs/index.ts';
import { readViewer } from '@/features/identity/index.ts';

type Props = PageProps<'/clubs/[slug]'>;

async function find(props: Props) {
  const [{ slug }, { after }] = await Promise.all([props.params, props.searchParams]);
  return findClub({ slug, after: typeof after === 'string' ? after : undefined });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const club = await find(props);
  return club ? { title: club.name, description: club.description.slice(0, 160) || club.name } : {};
}

export default async function ClubPage(props: Props) {
  const [club, viewer] = await Promise.all([find(props), readViewer()]);
  if (!club) notFound();
  return <ClubView club={club} isSignedIn={viewer !== null} />;
}
