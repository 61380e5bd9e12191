import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthPage, ResetPasswordForm } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.reset');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where a mailed link for a new password leads: with its token, or with why it no longer works. */
export default async function ResetPasswordPage(props: PageProps<'/reset-password'>) {
  const [t, { token }] = await Promise.all([getTranslations('identity.reset'), props.searchParams]);
  if (typeof token !== 'string' || token === '')
    return (
      <AuthPage title={t('spentTitle')} lead={t('spentText')}>
        <LinkButton href="/forgot-password" variant="primary" size="large" wide>
          {t('again')}
        </LinkButton>
      </AuthPage>
    );
  return (
    <AuthPage title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['errors', 'identity.reset', 'identity.fields']}>
        <ResetPasswordForm token={token} />
      </ClientMessages>
    </AuthPage>
  );
}
