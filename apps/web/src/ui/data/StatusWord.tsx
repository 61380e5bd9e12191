import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

const tones = {
  plain: 'text-muted',
  good: 'text-accent-text',
  warn: 'text-warn',
  bad: 'text-danger',
};

/** A status in words in its own field, never inside a place: "out on course", "disqualified". */
export function StatusWord(props: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={cx('whitespace-nowrap font-semibold', tones[props.tone ?? 'plain'])}>
      {props.children}
    </span>
  );
}
