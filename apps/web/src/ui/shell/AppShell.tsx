import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OfflineNotice } from '../feedback/OfflineNotice.tsx';
import { StatusRegion } from '../feedback/StatusRegion.tsx';
import { LogoMark } from './Logo.tsx';
import { NavLink } from './NavLink.tsx';
import { navigation } from './navigation.ts';
import { SiteFooter } from './SiteFooter.tsx';

/** The frame of every page. `account` is who is signed in, or the way to sign in. */
export function AppShell(props: { children: ReactNode; account?: ReactNode }) {
  const t = useTranslations('common');
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-control bg-ink px-5 py-3 font-semibold text-bg focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-5 focus:py-3"
      >
        {t('nav.skip')}
      </a>
      <header className="border-line border-b bg-surface">
        <div className="page flex min-h-16 items-center gap-x-6">
          <Link
            href="/"
            aria-label={t('nav.home')}
            className="-ml-1 flex min-h-12 items-center gap-2.5 px-1 font-extrabold font-figures text-2xl tracking-tight"
          >
            <LogoMark />
            {t('brand.name')}
          </Link>
          <MainNav className="hidden h-16 items-stretch gap-1 sm:flex" />
          <div className="ml-auto flex items-center gap-2">{props.account}</div>
        </div>
      </header>
      <OfflineNotice />
      <main id="content" tabIndex={-1} className="page flex-1 pb-16 outline-none">
        {props.children}
      </main>
      <SiteFooter />
      <BottomBar />
      <StatusRegion closeLabel={t('ui.dismiss')} />
    </>
  );
}

function MainNav(props: { className: string }) {
  const t = useTranslations('common.nav');
  return (
    <nav aria-label={t('main')} className={props.className}>
      {navigation.map((entry) => (
        <NavLink
          key={entry.key}
          href={entry.href}
          prefixes={entry.prefixes}
          className="flex items-center border-transparent border-y-3 px-3 font-semibold text-muted hover:text-ink aria-[current]:border-b-strong aria-[current]:text-ink"
        >
          {t(entry.key)}
        </NavLink>
      ))}
    </nav>
  );
}

/** The navigation at the thumb; only when there is more than one place to go. */
function BottomBar() {
  const t = useTranslations('common.nav');
  if (navigation.length < 2) return null;
  return (
    <nav
      aria-label={t('main')}
      className="sticky bottom-0 z-30 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {navigation.map((entry) => (
        <NavLink
          key={entry.key}
          href={entry.href}
          prefixes={entry.prefixes}
          className="flex min-h-15 flex-1 flex-col items-center justify-center gap-0.5 font-semibold text-muted text-xs aria-[current]:text-ink aria-[current]:[&_svg]:bg-accent aria-[current]:[&_svg]:text-on-accent"
        >
          <svg aria-hidden="true" viewBox="0 0 24 24" className="h-7 w-12 rounded-full px-3 py-0.5">
            <path
              d={entry.icon}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {t(entry.key)}
        </NavLink>
      ))}
    </nav>
  );
}
