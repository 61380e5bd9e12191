import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

export type TabEntry = {
  readonly href: ComponentProps<typeof Link>['href'];
  readonly label: string;
  readonly current: boolean;
};

/** Pages of one thing side by side; each tab is a link with its own address. */
export function TabsNav(props: { label: string; tabs: readonly TabEntry[] }) {
  return (
    <nav aria-label={props.label} className="overflow-x-auto border-line border-b [scrollbar-width:none]">
      <ul className="flex gap-1">
        {props.tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={cx(
                'flex min-h-12 items-center whitespace-nowrap border-b-3 px-4 font-semibold focus-visible:-outline-offset-3',
                tab.current ? 'border-strong text-ink' : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
