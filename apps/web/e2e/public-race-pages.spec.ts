import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './_kit/axe.ts';
import { takeScreens } from './_kit/screenshots.ts';
import { measureScripts, PUBLIC_PAGE_BUDGET_BYTES } from './_kit/script-weight.ts';

/** The least layout shift that a visitor notices is far above it. */
const MOST_LAYOUT_SHIFT = 0.01;

/** Goes from the home page to the race of the demo that is on. */
async function openLiveRace(page: Page): Promise<void> {
  await page.goto('/');
  const live = page.getByRole('region', { name: 'Live now' });
  await live.getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('searchbox', { name: 'Search by bib or name' }).waitFor();
}

function rows(page: Page) {
  return page.getByRole('table', { name: 'Results' }).locator('tbody tr[data-id]');
}

test.use({ baseURL: process.env.BACKSTRIDE_E2E_DEMO_URL ?? 'http://127.0.0.1:3000' });

test.describe('a visitor follows a race without an account', () => {
  test('finds the live race on the home page and sees clock, counts and rows', async ({ page }) => {
    await openLiveRace(page);
    await expect(page.getByText(/^live since/)).toBeVisible();
    const clock = page.getByRole('timer');
    const before = await clock.textContent();
    await expect(clock).not.toHaveText(before ?? '');
    await expect(rows(page).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How these results are made' })).toBeVisible();
  });

  test('searches as they type; the address keeps the search', async ({ page }) => {
    await openLiveRace(page);
    const name = (await rows(page).nth(2).getByRole('link').textContent()) ?? '';
    await page.getByRole('searchbox').pressSequentially(name.slice(0, -2).toUpperCase());
    await expect(page).toHaveURL(/[?&]q=/);
    await expect(rows(page).getByRole('link', { name }).first()).toBeVisible();
    await page.reload();
    await expect(rows(page).getByRole('link', { name }).first()).toBeVisible();
    await page.getByRole('searchbox').fill('nobody-is-called-so');
    await expect(page.getByRole('heading', { name: /Nobody found/ })).toBeVisible();
    await page.getByRole('link', { name: 'Show everybody' }).click();
    await expect(page).not.toHaveURL(/[?&]q=/);
  });

  test('narrows by chips that are in the address', async ({ page }) => {
    await openLiveRace(page);
    await page.getByRole('link', { name: /^Women/ }).click();
    await expect(page).toHaveURL(/sex=F/);
    await expect(rows(page).first().getByRole('cell', { name: /^F \d/ })).toBeVisible();
    await page.getByRole('link', { name: /^finished/i }).click();
    await expect(page).toHaveURL(/sex=F&status=FINISHED/);
    await page.getByRole('link', { name: /^Everybody/ }).click();
    await expect(page).not.toHaveURL(/sex=/);
  });

  test('reads why a time is what it is, follows the runner, finds them on top', async ({ page }) => {
    await openLiveRace(page);
    const name = (await rows(page).first().getByRole('link').textContent()) ?? '';
    await rows(page).first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('img', { name: /Chart of the section pace/ })).toBeVisible();
    await page.getByText(/^The finish is the first valid read/).click();
    await expect(page.getByRole('cell', { name: 'counts', exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Follow' }).click();
    await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
    await page
      .getByRole('link', { name: /marathon|km|mile/i })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'You follow' }).getByRole('link', { name })).toBeVisible();
  });

  test('is told when nobody wears a bib, and searches from there', async ({ page }) => {
    await openLiveRace(page);
    const race = new URL(page.url()).pathname;
    await page.goto(`${race}/99999`);
    await expect(page.getByRole('heading', { name: 'No bib 99999 in this race' })).toBeVisible();
    await page.getByRole('searchbox').fill('Demo');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/q=Demo/);
  });

  test('sees the last rows while offline, and is told so', async ({ page, context }) => {
    await openLiveRace(page);
    await context.setOffline(true);
    await expect(page.getByText(/You are offline\. Last change/)).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/Last change/)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('results are there, searchable, with a way to the next page', async ({ page }) => {
    await openLiveRace(page);
    await expect(rows(page)).toHaveCount(50);
    await page.getByRole('link', { name: 'Next 50 results' }).click();
    await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '52');
    await page.getByRole('searchbox').fill('Demo');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/q=Demo/);
  });
});

const publicPages: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  home: async () => '/',
  event: async (page) => pathOf(page).split('/').slice(0, 3).join('/'),
  results: async (page) => pathOf(page),
  runner: async (page) => (await rows(page).first().getByRole('link').getAttribute('href')) ?? '',
};

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

for (const [name, address] of Object.entries(publicPages)) {
  test(`the ${name} page is light, stands still while it loads, and is accessible`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          const total = Number(document.documentElement.dataset.shift ?? 0);
          document.documentElement.dataset.shift = String(total + entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openLiveRace(page);
    const { totalBytes } = await measureScripts(page, await address(page));
    expect(totalBytes).toBeLessThan(PUBLIC_PAGE_BUDGET_BYTES);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
    expect(shift, 'layout shift').toBeLessThan(MOST_LAYOUT_SHIFT);
    await expectAccessible(page);
    await takeScreens(page, `public-${name}`);
  });
}
