import type { Page } from '@playwright/test';

/** The account and club that every run begins with: the owner of the instance, who may organize. */
export const organizer = {
  name: 'Demo Organizer',
  email: 'demo.organizer@example.org',
  password: 'backwards-is-forwards',
  club: { name: 'Demo Rückwärtsläufer', slug: 'demo-club', timeZone: 'Europe/Berlin' },
} as const;

/** Signs in by the page, as a person does, and waits until it has happened. */
export async function signInAsOrganizer(page: Page, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').first().fill(organizer.email);
  await page.getByLabel('Password', { exact: true }).fill(organizer.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === next);
}
