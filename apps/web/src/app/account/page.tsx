import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountView, requireViewer } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const viewer = await requireViewer('/account');
  return (
    <ClientMessages namespaces={['errors', 'identity.account', 'identity.fields']}>
      <AccountView viewer={viewer} />
    </ClientMessages>
  );
}
