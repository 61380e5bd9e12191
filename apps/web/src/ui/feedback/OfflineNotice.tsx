'use client';

import { useTranslations } from 'next-intl';
import { useOnline } from './browser-state.ts';

/** A bar that says we are offline and what one is looking at; absent while online. */
export function OfflineNotice() {
  const t = useTranslations('common.ui');
  const online = useOnline();
  return (
    <div role="status" className="empty:hidden">
      {!online && (
        <p className="bg-warn-soft px-4 py-2 text-center text-warn">
          <strong>{t('offlineTitle')}</strong> {t('offlineText')}
        </p>
      )}
    </div>
  );
}
