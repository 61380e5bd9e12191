'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/Button.tsx';
import { ErrorState } from '@/ui/feedback/StateBox.tsx';

export default function PageError(props: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('common.ui.failure');
  const id = props.error.digest;
  return (
    <div className="pt-10">
      <ErrorState
        title={t('title')}
        errorId={id}
        {...(id === undefined ? {} : { errorIdLabel: t('id', { id }) })}
        action={
          <Button variant="primary" onClick={props.reset}>
            {t('retry')}
          </Button>
        }
      >
        <p>{t('text')}</p>
      </ErrorState>
    </div>
  );
}
