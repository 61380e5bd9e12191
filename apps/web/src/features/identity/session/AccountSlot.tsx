import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { readViewer } from './viewer.ts';

/** Who is signed in, or the way to sign in. A page outlives an API that is away: then nobody is. */
export async function AccountSlot() {
  const [t, viewer] = await Promise.all([getTranslations('identity.menu'), readViewer().catch(() => null)]);
  if (viewer === null)
    return (
      <LinkButton href="/sign-in" variant="quiet">
        {t('signIn')}
      </LinkButton>
    );
  return (
    <ClientMessages namespaces={['identity.menu', 'clubs.roles', 'errors']}>
      <AccountMenu viewer={viewer} />
    </ClientMessages>
  );
}
