import type { ReactNode, Ref } from 'react';
import { ResultHead } from './ResultHead.tsx';
import type { RowFormat } from './row-format.ts';

/** The frame of a list of results. `--row` is the height of every row, so that heights are known unseen. */
export function ResultTable(props: {
  caption: string;
  format: RowFormat;
  /** How many rows there are, drawn or not. */
  rowCount: number;
  sticky: boolean;
  bodyRef?: Ref<HTMLTableSectionElement>;
  children: ReactNode;
}) {
  return (
    <div className="-mx-4 sm:mx-0 overflow-clip border-line border-y bg-surface [--row:4rem] [overflow-anchor:none] sm:rounded-card sm:border-x sm:[--row:3rem] [&_tr:last-child>td]:border-b-0">
      <table
        aria-rowcount={props.rowCount + 1}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <caption className="sr-only">{props.caption}</caption>
        <ResultHead format={props.format} sticky={props.sticky} />
        <tbody ref={props.bodyRef}>{props.children}</tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
export function RowGap(props: { rows: number }) {
  if (props.rows <= 0) return null;
  return (
    <tr style={{ height: `calc(var(--row) * ${props.rows})` }}>
      <td />
    </tr>
  );
}
