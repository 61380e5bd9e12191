import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  AuthPage,
  readInstance,
  readViewer,
  WelcomeClaim,
  WelcomeSignUp,
} from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.welcome');
  return { title: t('title') };
}

/** The first run: somebody becomes the owner of the installation. */
export default async function WelcomePage() {
  const [t, instance, viewer] = await Promise.all([
    getTranslations('identity.welcome'),
    readInstance(),
    readViewer(),
  ]);
  if (!instance.needsOwner) redirect(viewer ? '/' : '/sign-in');
  return (
    <AuthPage title={t('title')} lead={t('lead')}>
      {viewer && <p>{t('signedInAs', { name: viewer.account.name })}</p>}
      <ClientMessages namespaces={['errors', 'identity.welcome', 'identity.fields']}>
        {viewer ? <WelcomeClaim /> : <WelcomeSignUp />}
      </ClientMessages>
    </AuthPage>
  );
}
