import type { ComponentProps, ReactNode } from 'react';
import { FieldError, type FieldProps, useFieldIds } from './Field.tsx';

type ChoiceProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'id'> &
  Omit<ComponentProps<'input'>, 'id' | 'type'>;

/** A box to tick; its whole line is the target. */
export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />;
}

/** One choice of a `RadioGroup`; give all of a group the same `name`. */
export function Radio(props: ChoiceProps) {
  return <Choice {...props} type="radio" />;
}

function Choice(props: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  const { label, hint, error, id: _id, className: _className, ...input } = props;
  const ids = useFieldIds(props);
  return (
    <div>
      <label htmlFor={ids.id} className="flex min-h-12 items-center gap-3 py-1.5">
        <input {...input} {...ids.control} className="size-5.5 shrink-0 accent-strong" />
        <span>
          <span className="font-medium">{label}</span>
          {hint && (
            <span id={`${ids.id}-hint`} className="block text-muted text-sm">
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={`${ids.id}-error`} error={error} />
    </div>
  );
}

/** Radios under one question. */
export function RadioGroup(props: { legend: ReactNode; error?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col">
      <legend className="mb-1 font-semibold">{props.legend}</legend>
      {props.children}
      <FieldError id="" error={props.error} />
    </fieldset>
  );
}
