import type { Cookie, Page } from '@playwright/test';

/** The account and club that every run begins with: the owner of the instance, who may organize. */
export const organizer = {
  name: 'Demo Organizer',
  email: 'demo.organizer@example.org',
  password: 'backwards-is-forwards',
  club: { name: 'Demo Rückwärtsläufer', slug: 'demo-club', timeZone: 'Europe/Berlin' },
} as const;

let session: readonly Cookie[] = [];

/**
 * Opens a page as the organizer: signs in by the form, as a person does, and later in the same run by the
 * session that this gave, because one address may not sign in any number of times.
 */
export async function signInAsOrganizer(page: Page, next: string): Promise<void> {
  await page.context().addCookies([...session]);
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  if (new URL(page.url()).pathname === next) return;
  await page.getByLabel('E-mail').first().fill(organizer.email);
  await page.getByLabel('Password', { exact: true }).fill(organizer.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === next);
  session = (await page.context().cookies()).filter(({ name }) => name.includes('session'));
}
