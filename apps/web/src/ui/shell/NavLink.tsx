'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link of the navigation that knows whether we are there. */
export function NavLink(props: {
  href: string;
  prefixes: readonly string[];
  className: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const current = path === props.href || props.prefixes.some((prefix) => path.startsWith(prefix));
  return (
    <Link
      href={props.href}
      aria-current={path === props.href ? 'page' : current ? 'true' : undefined}
      className={props.className}
    >
      {props.children}
    </Link>
  );
}
