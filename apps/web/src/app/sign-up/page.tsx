import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  AuthPage,
  readInstance,
  readViewer,
  SignUpForm,
  safeNext,
  withNext,
} from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signUp');
  return { title: t('title') };
}

export default async function SignUpPage(props: PageProps<'/sign-up'>) {
  const next = safeNext((await props.searchParams).next);
  const [t, instance, viewer] = await Promise.all([
    getTranslations('identity.signUp'),
    readInstance(),
    readViewer(),
  ]);
  if (viewer) redirect(next);
  if (instance.needsOwner) redirect('/welcome');
  return (
    <AuthPage title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['errors', 'identity.fields']}>
        <SignUpForm next={next} submitLabel={t('submit')} />
      </ClientMessages>
      <p className="border-line border-t pt-5">
        {t('haveAccount')}{' '}
        <Link href={withNext('/sign-in', next)} className="link font-semibold">
          {t('signIn')}
        </Link>
      </p>
    </AuthPage>
  );
}
