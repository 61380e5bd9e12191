'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/Badge.tsx';
import { Button } from '@/ui/Button.tsx';
import { LocalTime } from '@/ui/data/LocalTime.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { authPost } from '../auth/auth-post.ts';

export type SessionRow = {
  readonly id: string;
  readonly token: string;
  readonly isThis: boolean;
  /** Browser and system; undefined when unknown. */
  readonly device: string | undefined;
  readonly address: string | undefined;
  readonly createdAt: string;
};

/** Where the account is signed in; each can be signed out, and all at once. */
export function SessionList(props: { sessions: readonly SessionRow[] }) {
  const t = useTranslations('identity.account');
  const router = useRouter();
  const task = useTask();
  const end = async (session: SessionRow) => {
    const ended = await task.run(() => authPost('/revoke-session', { token: session.token }));
    if (ended) router.refresh();
  };
  const endAll = async () => {
    if (await task.run(() => authPost('/revoke-sessions'))) window.location.assign('/sign-in');
  };
  return (
    <div className="flex flex-col gap-5">
      <FormProblems problems={task.problems} />
      <ul className="flex flex-col">
        {props.sessions.map((session) => (
          <li
            key={session.id}
            className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
          >
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="font-semibold">{session.device ?? t('unknownDevice')}</span>
              <span className="text-muted text-sm">
                {session.address && `${session.address} · `}
                {t('since')} <LocalTime instant={session.createdAt} />
              </span>
            </span>
            {session.isThis ? (
              <Badge tone="accent">{t('thisDevice')}</Badge>
            ) : (
              <Button
                variant="quiet"
                pending={task.pending}
                aria-label={t('signOutDevice', { device: session.device ?? t('unknownDevice') })}
                onClick={() => end(session)}
              >
                {t('signOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="danger" className="self-start" pending={task.pending} onClick={endAll}>
        {t('signOutEverywhere')}
      </Button>
    </div>
  );
}
