import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AuthPage, ForgotPasswordForm, readInstance } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.forgot');
  return { title: t('title') };
}

export default async function ForgotPasswordPage() {
  const [t, instance] = await Promise.all([getTranslations('identity.forgot'), readInstance()]);
  return (
    <AuthPage title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['errors', 'identity.forgot', 'identity.fields']}>
        <ForgotPasswordForm sendsMail={instance.sendsMail} />
      </ClientMessages>
      <p className="border-line border-t pt-5">
        <Link href="/sign-in" className="link font-semibold">
          {t('back')}
        </Link>
      </p>
    </AuthPage>
  );
}
