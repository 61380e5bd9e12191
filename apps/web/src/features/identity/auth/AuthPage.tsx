import type { ReactNode } from 'react';

/** One narrow column for a form that is all there is to do. */
export function AuthPage(props: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 pt-8 sm:pt-14">
      <header className="flex flex-col gap-2.5">
        <h1 className="text-4xl sm:text-5xl">{props.title}</h1>
        {props.lead && <p className="text-lg text-muted">{props.lead}</p>}
      </header>
      {props.children}
    </div>
  );
}
