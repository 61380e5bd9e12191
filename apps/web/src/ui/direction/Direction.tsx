import { useTranslations } from 'next-intl';
import { cx } from '../cx.ts';

export type DirectionKind = 'backward' | 'forward' | 'walk';

const shapes: Record<DirectionKind, string> = {
  backward: 'M11 1.5 3 7l8 5.5ZM1 1.5h2v11H1Z',
  forward: 'M4.5 1.5v11L11.5 7Z',
  walk: 'M3 3.5h3v7H3Zm5 0h3v7H8Z',
};

/** The bare shape; use `Direction` unless a word stands beside it anyway. */
export function DirectionShape(props: { kind: DirectionKind; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      className={cx('inline size-[0.85em] fill-current', props.className)}
    >
      <path d={shapes[props.kind]} />
    </svg>
  );
}

/** A direction as shape and word: a barred wedge to the left, a wedge to the right, two blocks for walking. */
export function Direction(props: { kind: DirectionKind; hideWord?: boolean; className?: string }) {
  const t = useTranslations('common.direction');
  return (
    <span className={cx('inline-flex items-baseline gap-1.5', props.className)}>
      <DirectionShape kind={props.kind} className="translate-y-[0.05em]" />
      <span className={props.hideWord ? 'sr-only' : undefined}>{t(props.kind)}</span>
    </span>
  );
}
