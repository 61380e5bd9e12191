import { expect, test } from '@playwright/test';
import { expectAccessible } from './_kit/axe.ts';
import { takeScreens } from './_kit/screenshots.ts';
import { measureScripts, PUBLIC_PAGE_BUDGET_BYTES } from './_kit/script-weight.ts';

test.describe('the frame of every page', () => {
  test('switches the language and keeps it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Deutsch' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Dunkel' })).toBeVisible();
  });

  test('switches the appearance and keeps it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test('lets the keyboard skip to the content', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test('answers an unknown address with 404 and a way on', async ({ page }) => {
    const response = await page.goto('/no/such/page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await takeScreens(page, 'not-found');
  });

  test('says when the network is away and when it is back', async ({ page, context }) => {
    await page.goto('/');
    await context.setOffline(true);
    await expect(page.getByText('You are offline.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('You are offline.')).toBeHidden();
  });

  test('is accessible, breaks no content policy, and stays within the script budget', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const { totalBytes } = await measureScripts(page, '/');
    expect(totalBytes).toBeLessThan(PUBLIC_PAGE_BUDGET_BYTES);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await takeScreens(page, 'home');
  });
});
