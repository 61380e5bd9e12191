import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthPage, SignInLink, safeNext } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.link');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

/** Where a mailed sign-in link leads. */
export default async function SignInLinkPage(props: PageProps<'/sign-in/link'>) {
  const [t, { token, next }] = await Promise.all([getTranslations('identity.link'), props.searchParams]);
  if (typeof token !== 'string' || token === '') redirect('/sign-in');
  return (
    <AuthPage title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['errors', 'identity.link']}>
        <SignInLink token={token} next={safeNext(next)} />
      </ClientMessages>
    </AuthPage>
  );
}
