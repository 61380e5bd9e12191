import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type Tone = 'plain' | 'accent' | 'warn' | 'danger' | 'outline';

const tones: Record<Tone, string> = {
  plain: 'bg-sunken text-ink',
  accent: 'bg-accent text-on-accent',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
  outline: 'border border-edge text-ink',
};

/** A short word about a thing. `live` adds the pulsing dot. */
export function Badge(props: { tone?: Tone; live?: boolean; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 font-semibold text-sm',
        tones[props.tone ?? 'plain'],
      )}
    >
      {props.live && <span aria-hidden="true" className="live-dot" />}
      {props.children}
    </span>
  );
}
