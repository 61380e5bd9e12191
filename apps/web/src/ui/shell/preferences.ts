'use server';

import { cookies } from 'next/headers';
import { localeCookie, locales } from '@/i18n/locales.ts';
import { themeCookie } from './theme.ts';

const ONE_YEAR_S = 365 * 24 * 3600;
const cookieOptions = { path: '/', maxAge: ONE_YEAR_S, sameSite: 'lax', httpOnly: true } as const;

/** Keeps the language chosen in the footer. Ignores one that we do not have. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (typeof locale !== 'string' || !locales.includes(locale)) return;
  (await cookies()).set(localeCookie, locale, cookieOptions);
}

/** Keeps the appearance chosen in the footer; anything but light and dark follows the device again. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get('theme');
  const jar = await cookies();
  if (theme === 'light' || theme === 'dark') jar.set(themeCookie, theme, cookieOptions);
  else jar.delete(themeCookie);
}
