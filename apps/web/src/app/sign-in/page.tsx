import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  AuthPage,
  readInstance,
  readViewer,
  SignInForm,
  safeNext,
  withNext,
} from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signIn');
  return { title: t('title') };
}

export default async function SignInPage(props: PageProps<'/sign-in'>) {
  const next = safeNext((await props.searchParams).next);
  const [t, instance, viewer] = await Promise.all([
    getTranslations('identity.signIn'),
    readInstance(),
    readViewer(),
  ]);
  if (viewer) redirect(next);
  if (instance.needsOwner) redirect('/welcome');
  return (
    <AuthPage title={t('title')}>
      {instance.isDemo && <p className="border-strong border-l-3 pl-4 text-muted">{t('demo')}</p>}
      <noscript>
        <p className="font-semibold">{t('needsScript')}</p>
      </noscript>
      <ClientMessages namespaces={['errors', 'identity.signIn', 'identity.fields']}>
        <SignInForm next={next} sendsMail={instance.sendsMail} />
      </ClientMessages>
      <p className="border-line border-t pt-5">
        {t('newHere')}{' '}
        <Link href={withNext('/sign-up', next)} className="link font-semibold">
          {t('signUp')}
        </Link>
      </p>
    </AuthPage>
  );
}
