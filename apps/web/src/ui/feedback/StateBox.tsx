import type { ReactNode } from 'react';

type StateProps = {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The one thing to do next: a `LinkButton` or `Button`. */
  readonly action?: ReactNode;
};

/** Nothing is here yet: says what to do next and offers it. */
export function EmptyState(props: StateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border-2 border-line border-dashed p-6 sm:p-10">
      <h2 className="text-2xl">{props.title}</h2>
      {props.children && <div className="max-w-prose text-muted">{props.children}</div>}
      {props.action && <div className="mt-2">{props.action}</div>}
    </div>
  );
}

/** Something failed: what happened, what was kept, what to do; `errorId` is what the log knows it by. */
export function ErrorState(props: StateProps & { errorId?: string | undefined; errorIdLabel?: string }) {
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-3 rounded-card border-2 border-danger p-6 sm:p-10"
    >
      <h2 className="text-2xl">{props.title}</h2>
      {props.children && <div className="max-w-prose">{props.children}</div>}
      {props.errorId !== undefined && (
        <p className="figures text-muted text-sm">{props.errorIdLabel ?? props.errorId}</p>
      )}
      {props.action && <div className="mt-2">{props.action}</div>}
    </div>
  );
}
