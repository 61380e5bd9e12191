import { cx } from './cx.ts';

export type ButtonLook = {
  /** `primary` once per screen; `danger` for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** `small` only inside dense tables on a desk; fingers get `normal` (48 px) or `large`. */
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  readonly wide?: boolean | undefined;
};

const variants = {
  primary: 'bg-strong text-on-strong border-transparent hover:opacity-88 active:opacity-100',
  secondary: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-transparent text-danger border-danger hover:bg-danger-soft',
};

const sizes = {
  small: 'min-h-9 px-3 text-sm pointer-coarse:min-h-12',
  normal: 'min-h-12 px-5',
  large: 'min-h-14 px-7 text-lg',
};

/** The classes of a button, shared by buttons and by links that look like one. */
export function buttonStyle(look: ButtonLook): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-control border font-semibold select-none',
    'transition-[background-color,opacity] duration-100',
    'disabled:opacity-55 aria-disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed',
    variants[look.variant ?? 'secondary'],
    sizes[look.size ?? 'normal'],
    look.wide === true && 'w-full',
  );
}
