import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

const tones = {
  plain: 'border-line bg-surface',
  accent: 'border-transparent bg-accent-soft',
  warn: 'border-transparent bg-warn-soft',
  danger: 'border-transparent bg-danger-soft',
};

/** A lasting remark on a page. */
export function Notice(props: { title?: ReactNode; tone?: keyof typeof tones; children?: ReactNode }) {
  return (
    <div className={cx('rounded-card border px-5 py-4', tones[props.tone ?? 'plain'])}>
      {props.title && <p className="font-bold">{props.title}</p>}
      {props.children && <div className="max-w-prose">{props.children}</div>}
    </div>
  );
}
