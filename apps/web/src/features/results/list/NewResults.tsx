'use client';

import { useTranslations } from 'next-intl';

/** Offers the news that wait while somebody reads further down; floats, so that nothing moves. */
export function NewResults(props: { count: number; onShow: () => void }) {
  const t = useTranslations('results.list');
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-20 sm:bottom-6 flex justify-center px-4"
    >
      {props.count > 0 && (
        <button
          type="button"
          onClick={props.onShow}
          className="pointer-events-auto flex min-h-12 items-center gap-2.5 rounded-full bg-strong px-6 font-semibold text-on-strong shadow-lg"
        >
          <span aria-hidden="true" className="live-dot" />
          {t('news', { count: props.count })}
        </button>
      )}
    </div>
  );
}
