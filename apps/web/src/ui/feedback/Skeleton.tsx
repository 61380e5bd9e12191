import { cx } from '../cx.ts';

/** A grey bar as high as the text it stands for. Give width by class; wrap a group in `SkeletonGroup`. */
export function Skeleton(props: { className?: string }) {
  return <span aria-hidden="true" className={cx('skeleton block h-[1em]', props.className)} />;
}

/** Rows of a table that is still on its way, as high as the real ones. */
export function SkeletonRows(props: { rows: number; label: string }) {
  return (
    <div role="status" aria-label={props.label}>
      {Array.from({ length: props.rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex h-12 items-center gap-4 border-line border-b px-4">
          <Skeleton className="w-8" />
          <Skeleton className="w-12" />
          <Skeleton className={row % 3 === 0 ? 'w-2/5' : 'w-1/3'} />
          <Skeleton className="ml-auto w-20" />
        </div>
      ))}
    </div>
  );
}
