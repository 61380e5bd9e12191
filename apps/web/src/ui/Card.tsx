import type { ReactNode } from 'react';
import { cx } from './cx.ts';

/** A quiet box; `flush` leaves the padding to the content (tables, lists). */
export function Card(props: { children: ReactNode; flush?: boolean; className?: string }) {
  return (
    <div
      className={cx(
        'rounded-card border border-line bg-surface',
        props.flush ? 'overflow-hidden' : 'p-5 sm:p-6',
        props.className,
      )}
    >
      {props.children}
    </div>
  );
}
