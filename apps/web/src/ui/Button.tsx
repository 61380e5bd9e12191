import type { ComponentProps } from 'react';
import { type ButtonLook, buttonStyle } from './button-style.ts';
import { cx } from './cx.ts';

/**
 * A button. `pending` keeps it focusable and its width, turns it inert for the mouse and says so to
 * screen readers; the handler or form still has to ignore a second press.
 */
export function Button(props: ComponentProps<'button'> & ButtonLook & { pending?: boolean }) {
  const { variant, size, wide, pending = false, className, children, type, ...rest } = props;
  return (
    <button
      type={type ?? 'button'}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      className={cx(buttonStyle({ variant, size, wide }), pending && 'pointer-events-none', className)}
      {...rest}
    >
      {children}
    </button>
  );
}
