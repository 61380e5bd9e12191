import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with rule, selector and remedy of every WCAG 2.2 A and AA violation that axe finds on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // Next streams the title of a page behind its content.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}\n  ${node.failureSummary}`),
  );
  expect(found, `axe found violations on ${page.url()}`).toEqual([]);
}
