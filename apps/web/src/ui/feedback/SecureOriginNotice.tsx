'use client';

import { useTranslations } from 'next-intl';
import { useSecureOrigin } from './browser-state.ts';
import { Notice } from './Notice.tsx';

/** On pages that need passkeys, push, offline use or a wake lock: says so when the address is not secure. */
export function SecureOriginNotice() {
  const t = useTranslations('common.ui');
  if (useSecureOrigin()) return null;
  return (
    <Notice tone="warn" title={t('insecureTitle')}>
      {t('insecureText')}
    </Notice>
  );
}
