import path from 'node:path';
import type { Page } from '@playwright/test';

/** Where pictures for the eye go; git ignores it. */
const folder = path.join(import.meta.dirname, '../../test-results/screens');

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1440, height: 900 },
];

/** Takes the page on a phone and a desk, light and dark, whole length: `<name>-phone-light.png` and so on. */
export async function takeScreens(page: Page, name: string): Promise<readonly string[]> {
  const before = page.viewportSize();
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of sizes) {
      await page.setViewportSize(size);
      const file = path.join(folder, `${name}-${size.name}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      files.push(file);
    }
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return files;
}
