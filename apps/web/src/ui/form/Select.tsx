import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { controlStyle, FieldFrame, type FieldProps, useFieldIds } from './Field.tsx';

/** One of a list, by the device's own picker. Pass `<option>`s as children. */
export function Select(props: FieldProps & Omit<ComponentProps<'select'>, 'id'>) {
  const { label, hint, error, optional, id: _id, className, children, ...select } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} controlId={ids.id}>
      <div className="relative">
        <select {...select} {...ids.control} className={cx(controlStyle, 'appearance-none pr-10', className)}>
          {children}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 8"
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-4 w-3"
        >
          <path d="M1 1.5 6 6.5 11 1.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </div>
    </FieldFrame>
  );
}
