import type { ComponentProps, ReactNode } from 'react';
import { cx } from '@/ui/cx.ts';
import { controlStyle, FieldError } from '@/ui/form/Field.tsx';

type RowParts = {
  readonly id: string;
  readonly label: string;
  /** What the row is called, read out with the label: "Timing point 2". */
  readonly rowName: string;
  /** The first row shows the label above its field; the others have it for screen readers only. */
  readonly isFirst: boolean;
  /** On narrow screens, where the row is stacked, every field shows its label. */
  readonly isStacked?: boolean | undefined;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
};

/** A field of a dense list of rows: the label stands once, above the first row. */
export function RowField(
  props: RowParts &
    Omit<ComponentProps<'input'>, 'id' | 'onChange' | 'className'> & { onChange: (value: string) => void },
) {
  const { id, label, rowName, isFirst, isStacked, error, className, onChange, ...input } = props;
  return (
    <RowFrame {...{ id, label, rowName, isFirst, isStacked, error, className }}>
      <input
        {...input}
        {...describe(id, error)}
        className={controlStyle}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </RowFrame>
  );
}

/** The same with a list to choose from; pass `<option>`s. */
export function RowSelect(
  props: RowParts & {
    value: string;
    onChange: (value: string) => void;
    children: ReactNode;
    disabled?: boolean;
  },
) {
  const { id, label, rowName, isFirst, isStacked, error, className, onChange, children, ...select } = props;
  return (
    <RowFrame {...{ id, label, rowName, isFirst, isStacked, error, className }}>
      <select
        {...select}
        {...describe(id, error)}
        className={controlStyle}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </RowFrame>
  );
}

function describe(id: string, error: string | undefined) {
  return {
    id,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
}

const shown = 'font-semibold text-sm';

function RowFrame(props: RowParts & { children: ReactNode }) {
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', props.className)}>
      <label
        htmlFor={props.id}
        className={props.isFirst ? shown : props.isStacked ? `${shown} lg:sr-only` : 'sr-only'}
      >
        {props.label}
        <span className="sr-only">, {props.rowName}</span>
      </label>
      {props.children}
      <FieldError id={`${props.id}-error`} error={props.error} />
    </div>
  );
}
