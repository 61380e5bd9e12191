import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

/** A filter that lives in the address: a link that sets it, or lifts it when `selected`. */
export function ChipLink(props: {
  href: ComponentProps<typeof Link>['href'];
  selected?: boolean;
  /** How many rows it leaves. */
  count?: string;
  children: ReactNode;
}) {
  return (
    <Link
      href={props.href}
      scroll={false}
      replace
      prefetch={false}
      aria-current={props.selected ? 'true' : undefined}
      className={cx(
        'inline-flex min-h-12 items-center gap-2 whitespace-nowrap rounded-full border px-4 font-semibold sm:min-h-10 pointer-coarse:min-h-12',
        props.selected
          ? 'border-transparent bg-strong text-on-strong'
          : 'border-edge bg-surface text-ink hover:bg-sunken',
      )}
    >
      {props.selected && (
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
          <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      )}
      {props.children}
      {props.count !== undefined && <span className="figures font-medium opacity-75">{props.count}</span>}
    </Link>
  );
}

/** Chips in one scrolling line on a phone, in several lines on a desk. */
export function ChipRow(props: { label: string; children: ReactNode }) {
  return (
    <nav
      aria-label={props.label}
      className="-mx-4 sm:-mx-1 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:flex-wrap sm:px-1"
    >
      {props.children}
    </nav>
  );
}
