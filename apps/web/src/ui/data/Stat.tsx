import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

/** A large figure over its label; `hero` for the one figure a page is about. */
export function Stat(props: { value: ReactNode; label: ReactNode; note?: ReactNode; hero?: boolean }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <dt className="order-2 text-muted text-sm">
        {props.label}
        {props.note && <span className="block">{props.note}</span>}
      </dt>
      <dd
        className={cx(
          'figures -ml-[0.05em] order-1 font-bold leading-none tracking-tight',
          props.hero ? 'text-6xl sm:text-8xl' : 'text-4xl sm:text-5xl',
        )}
      >
        {props.value}
      </dd>
    </div>
  );
}

/** A row of `Stat`s. */
export function StatRow(props: { children: ReactNode }) {
  return <dl className="flex flex-wrap items-baseline gap-x-10 gap-y-5">{props.children}</dl>;
}
