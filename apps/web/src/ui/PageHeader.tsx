import Link from 'next/link';
import type { ReactNode } from 'react';

/** The top of a page: where we are, what this is, its state, and at most one main action. */
export function PageHeader(props: {
  title: ReactNode;
  /** Link to the thing above, such as the event of a race. */
  parent?: { href: string; label: string };
  /** Badges and figures under the title. */
  meta?: ReactNode;
  lead?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-6 pb-5 sm:pt-10 sm:pb-7">
      <div className="flex min-w-0 max-w-3xl flex-col gap-2.5">
        {props.parent && (
          <Link href={props.parent.href} className="link -my-1 self-start py-1 font-medium text-muted">
            {props.parent.label}
          </Link>
        )}
        <h1 className="text-4xl sm:text-5xl">{props.title}</h1>
        {props.lead && <p className="text-lg text-muted">{props.lead}</p>}
        {props.meta && <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{props.meta}</div>}
      </div>
      {props.action}
    </header>
  );
}
