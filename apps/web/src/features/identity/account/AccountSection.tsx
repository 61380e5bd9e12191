import { type ReactNode, useId } from 'react';
import { Card } from '@/ui/Card.tsx';

/** One thing that can be changed about an account: what it is on the left, how on the right. */
export function AccountSection(props: { title: string; text?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Card className="grid gap-5 lg:grid-cols-[1fr_1.6fr] lg:gap-10">
        <div>
          <h2 id={id} className="text-2xl">
            {props.title}
          </h2>
          {props.text && <div className="mt-2 max-w-prose text-muted">{props.text}</div>}
        </div>
        <div className="min-w-0">{props.children}</div>
      </Card>
    </section>
  );
}
