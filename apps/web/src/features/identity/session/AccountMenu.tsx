'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { errorText } from '@/i18n/error-text.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { useTask } from '@/ui/form/use-task.ts';
import { authPost } from '../auth/auth-post.ts';
import type { Viewer } from './viewer.ts';

const entryStyle =
  'flex min-h-12 w-full items-center justify-between gap-4 rounded-control px-3 text-left font-semibold hover:bg-sunken';

/** Who is signed in: their clubs, their account, the way out. The browser's own popover, so it opens without our help. */
export function AccountMenu(props: { viewer: Viewer }) {
  const t = useTranslations('identity.menu');
  const roles = useTranslations('clubs.roles');
  const { account, memberships, isInstanceOwner } = props.viewer;
  const path = usePathname();
  const shownOn = useRef(path);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shownOn.current !== path) menu.current?.hidePopover();
    shownOn.current = path;
  }, [path]);
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={t('open', { name: account.name })}
        className="flex min-h-12 max-w-52 items-center gap-2.5 rounded-control px-2 font-semibold hover:bg-sunken"
      >
        <span
          aria-hidden="true"
          className="figures flex size-9 shrink-0 items-center justify-center rounded-full bg-strong font-bold text-on-strong"
        >
          {initials(account.name)}
        </span>
        <span className="hidden truncate sm:inline">{account.name}</span>
      </button>
      <div
        ref={menu}
        id="account-menu"
        popover="auto"
        className="absolute inset-auto top-17 right-[max(1rem,calc((100vw-76rem)/2+2rem))] m-0 max-h-[80dvh] w-80 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-card border border-line bg-surface p-2 text-ink shadow-lg"
      >
        <p className="px-3 pt-2 pb-3">
          <span className="block font-bold">{account.name}</span>
          <span className="block text-muted text-sm [overflow-wrap:anywhere]">{account.email}</span>
        </p>
        <nav aria-label={t('label')} className="border-line border-t pt-2">
          {memberships.length > 0 && <p className="px-3 pt-1 text-muted text-sm">{t('clubs')}</p>}
          <ul>
            {memberships.map(({ id, role, club }) => (
              <li key={id}>
                <Link href={`/clubs/${club.slug}`} className={entryStyle}>
                  <span className="min-w-0 py-2 leading-tight">{club.name}</span>
                  <span className="shrink-0 font-normal text-muted text-sm">{roles(role)}</span>
                </Link>
              </li>
            ))}
            <li className={memberships.length > 0 ? 'mt-2 border-line border-t pt-2' : ''}>
              <Link href="/account" className={entryStyle}>
                {t('account')}
              </Link>
            </li>
            {isInstanceOwner && (
              <li>
                <Link href="/outbox" className={entryStyle}>
                  {t('outbox')}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <SignOutButton />
      </div>
    </>
  );
}

function SignOutButton() {
  const t = useTranslations('identity.menu');
  const errors = useTranslations('errors');
  const task = useTask();
  const signOut = async () => {
    const gone = await task.run(async () => {
      const outcome = await authPost('/sign-out');
      for (const problem of outcome.ok ? [] : outcome.problems)
        announce({ text: errorText(errors, problem), tone: 'danger' });
      return outcome;
    });
    if (gone) window.location.assign('/');
  };
  return (
    <button type="button" onClick={signOut} className={entryStyle}>
      {t('signOut')}
    </button>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : ([...word][0] ?? '')))
    .join('')
    .toLocaleUpperCase();
}
