import { cookies } from 'next/headers';

export const themeCookie = 'backstride-theme';

export type Theme = 'light' | 'dark';

/** The appearance the visitor chose; undefined follows the device. */
export async function readTheme(): Promise<Theme | undefined> {
  const value = (await cookies()).get(themeCookie)?.value;
  return value === 'light' || value === 'dark' ? value : undefined;
}
