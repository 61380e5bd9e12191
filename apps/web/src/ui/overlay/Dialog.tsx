'use client';

import { lazy, type ReactNode, Suspense } from 'react';

const DialogPanel = lazy(() => import('./DialogPanel.tsx'));

/** A dialog over the page, loaded when first opened. Focus goes in, stays in, and returns; Escape closes. */
export function Dialog(props: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** For questions that must be answered, such as confirming a deletion. */
  alert?: boolean;
}) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogPanel {...props} />
    </Suspense>
  );
}
