import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export type ScriptWeight = {
  readonly totalBytes: number;
  /** Heaviest first. */
  readonly files: readonly { readonly url: string; readonly gzipBytes: number }[];
};

/** The most JavaScript that a public page may load, gzip, in bytes. */
export const PUBLIC_PAGE_BUDGET_BYTES = 230 * 1024;

/** Opens the address and adds up the gzip size of every script that the page loads until it is quiet. */
export async function measureScripts(page: Page, address: string): Promise<ScriptWeight> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) {
      bodies.set(response.url(), response.body());
    }
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 })),
  );
  const files = await Promise.all(
    [...bodies].map(async ([url, body]) => ({ url, gzipBytes: gzipSync(await body).length })),
  );
  files.sort((a, b) => b.gzipBytes - a.gzipBytes);
  return { files, totalBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0) };
}
