import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonStyle } from './button-style.ts';
import { cx } from './cx.ts';

/** A link to another page that looks like a button. */
export function LinkButton(props: ComponentProps<typeof Link> & ButtonLook) {
  const { variant, size, wide, className, ...rest } = props;
  return <Link className={cx(buttonStyle({ variant, size, wide }), className)} {...rest} />;
}
