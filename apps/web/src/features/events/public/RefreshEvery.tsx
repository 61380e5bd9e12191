'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';

/** Renews the page in the background while it is looked at. Shows nothing. */
export function RefreshEvery(props: { periodMs: number }) {
  const router = useRouter();
  const { periodMs } = props;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) startTransition(() => router.refresh());
    }, periodMs);
    return () => clearInterval(timer);
  }, [router, periodMs]);
  return null;
}
