import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { controlStyle, FieldFrame, type FieldProps, useFieldIds } from './Field.tsx';

/** One line of text, a number, an e-mail, a date: any `<input>` that is typed into. */
export function TextField(props: FieldProps & Omit<ComponentProps<'input'>, 'id'>) {
  const { label, hint, error, optional, id: _id, className, ...input } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} controlId={ids.id}>
      <input {...input} {...ids.control} className={cx(controlStyle, className)} />
    </FieldFrame>
  );
}
