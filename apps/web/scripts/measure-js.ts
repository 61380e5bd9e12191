import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../e2e/_kit/chromium.ts';
import { measureScripts, PUBLIC_PAGE_BUDGET_BYTES } from '../e2e/_kit/script-weight.ts';

/** `npm run measure-js -w @backstride/web -- URL…`: gzip KB of scripts per page; exits 1 above the budget. */
const addresses = process.argv.slice(2);
if (addresses.length === 0) {
  console.error('Give one or more addresses of a running production server, such as http://localhost:3000/.');
  process.exit(2);
}

const browser = await chromium.launch(chromiumLaunch());
let tooHeavy = false;
for (const address of addresses) {
  const page = await browser.newPage();
  const { files, totalBytes } = await measureScripts(page, address);
  await page.close();
  tooHeavy ||= totalBytes > PUBLIC_PAGE_BUDGET_BYTES;
  console.log(`${kilobytes(totalBytes)} KB of ${kilobytes(PUBLIC_PAGE_BUDGET_BYTES)} KB  ${address}`);
  for (const file of files) console.log(`  ${kilobytes(file.gzipBytes)} KB  ${new URL(file.url).pathname}`);
}
await browser.close();
process.exit(tooHeavy ? 1 : 0);

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6);
}
