import { getTranslations } from 'next-intl/server';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { readInstance } from '../session/viewer.ts';

/** On the home page of an installation that nobody owns yet: the way to make it one's own. */
export async function WelcomeOffer() {
  const [t, instance] = await Promise.all([getTranslations('identity.welcome'), readInstance()]);
  if (!instance.needsOwner) return null;
  return (
    <Notice tone="accent" title={t('offerTitle')}>
      <p>{t('offerText')}</p>
      <LinkButton href="/welcome" variant="primary" className="mt-3">
        {t('offerAction')}
      </LinkButton>
    </Notice>
  );
}
