import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { controlStyle, FieldFrame, type FieldProps, useFieldIds } from './Field.tsx';

/** Several lines of text. */
export function TextArea(props: FieldProps & Omit<ComponentProps<'textarea'>, 'id'>) {
  const { label, hint, error, optional, id: _id, className, ...area } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} controlId={ids.id}>
      <textarea rows={5} {...area} {...ids.control} className={cx(controlStyle, className)} />
    </FieldFrame>
  );
}
