import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OutboxView, requireViewer } from '@/features/identity/index.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.outbox');
  return { title: t('title') };
}

export default async function OutboxPage(props: PageProps<'/outbox'>) {
  const { after } = await props.searchParams;
  const viewer = await requireViewer('/outbox');
  if (!viewer.isInstanceOwner) notFound();
  return <OutboxView after={typeof after === 'string' ? after : undefined} />;
}
