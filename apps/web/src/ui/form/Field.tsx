import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';

/** What every field has in common. */
export type FieldProps = {
  readonly label: ReactNode;
  /** How to fill it in, shown below the label before anything went wrong. */
  readonly hint?: ReactNode | undefined;
  /** What is wrong and how to mend it; its presence marks the control as invalid. */
  readonly error?: ReactNode | undefined;
  /** Says "optional" behind the label; what is required is not marked. */
  readonly optional?: boolean | undefined;
  /** Fixes the id, so that an error summary can link to the control. */
  readonly id?: string | undefined;
};

export const controlStyle =
  'w-full min-h-12 rounded-control border border-edge bg-surface px-3.5 py-2.5 text-ink placeholder:text-muted ' +
  'aria-invalid:border-danger aria-invalid:border-2 disabled:opacity-60 focus-visible:outline-offset-0';

/** Ids and ARIA attributes that tie a control to its label, hint and error. */
export function useFieldIds(props: FieldProps) {
  const generated = useId();
  const id = props.id ?? generated;
  const describedBy = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean);
  return {
    id,
    control: {
      id,
      'aria-invalid': props.error ? (true as const) : undefined,
      'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    },
  };
}

/** Label, hint, control and error in their fixed order. */
export function FieldFrame(props: FieldProps & { controlId: string; children: ReactNode }) {
  const t = useTranslations('common.ui');
  const { controlId } = props;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={controlId} className="font-semibold">
        {props.label}
        {props.optional && <span className="ml-2 font-normal text-muted text-sm">{t('optional')}</span>}
      </label>
      {props.hint && (
        <p id={`${controlId}-hint`} className="-mt-1 text-muted text-sm">
          {props.hint}
        </p>
      )}
      {props.children}
      <FieldError id={`${controlId}-error`} error={props.error} />
    </div>
  );
}

/** The sentence under a control that is wrong. */
export function FieldError(props: { id: string; error: ReactNode }) {
  if (!props.error) return null;
  return (
    <p id={props.id} className="flex gap-2 font-medium text-danger text-sm">
      <span aria-hidden="true" className="font-bold">
        !
      </span>
      <span>{props.error}</span>
    </p>
  );
}
