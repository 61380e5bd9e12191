import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CreateClubForm } from '@/features/clubs/index.ts';
import { requireViewer } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('clubs.form');
  return { title: t('newTitle') };
}

export default async function NewClubPage(props: PageProps<'/clubs/new'>) {
  const [t, { first }, viewer] = await Promise.all([
    getTranslations('clubs.form'),
    props.searchParams,
    requireViewer('/clubs/new'),
  ]);
  if (!viewer.canCreateClubs)
    return (
      <>
        <PageHeader title={t('newTitle')} parent={{ href: '/clubs', label: t('allClubs') }} />
        <EmptyState
          title={t('mayNotTitle')}
          action={<LinkButton href="/clubs">{t('mayNotAction')}</LinkButton>}
        >
          {t('mayNotText')}
        </EmptyState>
      </>
    );
  const isFirst = first !== undefined;
  return (
    <>
      <PageHeader
        title={isFirst ? t('firstTitle') : t('newTitle')}
        lead={isFirst ? t('firstLead') : t('newLead')}
        parent={{ href: '/clubs', label: t('allClubs') }}
      />
      <ClientMessages namespaces={['errors', 'clubs.form', 'clubs.page.weekdays']}>
        <CreateClubForm />
      </ClientMessages>
    </>
  );
}
