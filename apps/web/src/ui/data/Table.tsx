import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';

/**
 * A table that scrolls sideways inside itself when it must. Its caption is read out, not shown.
 * Columns of figures take `numeric` on both `Th` and `Td`.
 */
export function Table(props: { caption: string; children: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={props.caption} tabIndex={0}>
      <table className={cx('w-full border-collapse text-left', props.className)}>
        <caption className="sr-only">{props.caption}</caption>
        {props.children}
      </table>
    </section>
  );
}

type CellProps = { readonly numeric?: boolean };

/** Head cell; `scope` is the column unless told. */
export function Th(props: ComponentProps<'th'> & CellProps) {
  const { numeric, className, scope, ...rest } = props;
  return (
    <th
      scope={scope ?? 'col'}
      className={cx(
        'whitespace-nowrap border-line border-b px-1.5 py-2 font-medium text-muted text-sm first:pl-3 last:pr-3 sm:px-2.5 sm:last:pr-4 sm:first:pl-4',
        numeric && 'text-right',
        className,
      )}
      {...rest}
    />
  );
}

/** Body cell; figures are condensed, tabular and right-aligned. */
export function Td(props: ComponentProps<'td'> & CellProps) {
  const { numeric, className, ...rest } = props;
  return (
    <td
      className={cx(
        'border-line border-b px-1.5 py-2.5 align-baseline first:pl-3 last:pr-3 sm:px-2.5 sm:last:pr-4 sm:first:pl-4',
        numeric && 'figures text-right font-semibold text-[1.1em]',
        className,
      )}
      {...rest}
    />
  );
}
