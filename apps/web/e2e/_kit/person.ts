import type { Browser, Page } from '@playwright/test';

export const PASSWORD = 'three steps back, no looking';

/** An address that nobody has used in this run. */
export function freshEmail(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${crypto.randomUUID().slice(0, 8)}@example.org`;
}

/** Signs somebody new up by the page, and waits until they are at `next`. */
export async function signUp(
  page: Page,
  person: { name: string; email: string; next: string },
): Promise<void> {
  await page.goto(`/sign-up?next=${encodeURIComponent(person.next)}`);
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL((url) => url.pathname + url.search === person.next);
}

/** A page with cookies of its own: another person at another device. */
export async function otherDevice(browser: Browser, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ locale });
  return context.newPage();
}
