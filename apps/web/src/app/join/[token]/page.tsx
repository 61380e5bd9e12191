import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findInvite, JoinView } from '@/features/clubs/index.ts';
import { readViewer } from '@/features/identity/index.ts';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';

type Props = PageProps<'/join/[token]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.join');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where an invite link leads. */
export default async function JoinPage(props: Props) {
  const { token } = await props.params;
  const [t, invite, viewer] = await Promise.all([
    getTranslations('clubs.join'),
    findInvite(token),
    readViewer(),
  ]);
  if (!invite)
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('unknownTitle')} action={<LinkButton href="/clubs">{t('toClubs')}</LinkButton>}>
          {t('unknownText')}
        </EmptyState>
      </>
    );
  return <JoinView invite={invite} token={token} viewerName={viewer?.account.name} />;
}
