import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountSlot } from '@/features/identity/index.ts';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { AppShell } from '@/ui/shell/AppShell.tsx';
import { readTheme } from '@/ui/shell/theme.ts';
import { fontVariables } from './fonts.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.brand');
  const name = t('name');
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t('tagline'),
    applicationName: name,
    ...(process.env.BACKSTRIDE_PUBLIC_URL
      ? { metadataBase: new URL(process.env.BACKSTRIDE_PUBLIC_URL) }
      : {}),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#161a13' },
  ],
  viewportFit: 'cover',
};

export default async function RootLayout(props: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), readTheme()]);
  return (
    <html lang={locale} data-theme={theme} className={fontVariables}>
      <body>
        <ClientMessages namespaces={[]}>
          <AppShell account={<AccountSlot />}>{props.children}</AppShell>
        </ClientMessages>
      </body>
    </html>
  );
}
