import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './_kit/axe.ts';
import { organizer, signInAsOrganizer } from './_kit/organizer.ts';
import { takeScreens } from './_kit/screenshots.ts';

const START = '10:00:00';

const entryList = [
  'Bib;Name;Sex;Club;Chip',
  '1;Demo Dora;F;Demo Rückwärtsläufer;CHIP1',
  '2;Demo Dieter;M;Demo Rückwärtsläufer;CHIP2',
  '3;Demo Änne Überlang-Beispielhausen;F;;CHIP3',
  ';Demo Without Bib;F;;CHIP4',
  '1;Demo Double;M;;CHIP5',
].join('\n');

/** Passings of three runners: start, and the finish after 2:00, 2:10 and 2:20. */
function readList(day: string): string {
  const rows = [1, 2, 3].flatMap((bib) => [
    `CHIP${bib};START;${day} 10:00:0${bib}`,
    `CHIP${bib};FINISH;${day} 10:02:${bib - 1}0`,
  ]);
  return ['Chip;Point;Time', ...rows].join('\n');
}

/** Today in the club's zone. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: organizer.club.timeZone }).format(new Date());
}

test('an organizer sets up a race, imports entries and reads, and a second browser sees results fill live', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const day = today();
  const name = `Demo Backward Day ${Date.now().toString(36)}`;

  await test.step('signs in and creates the event', async () => {
    await signInAsOrganizer(page, `/clubs/${organizer.club.slug}/events/new`);
    await expectAccessible(page);
    await takeScreens(page, 'organize-new-event');
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('First day').fill(day);
    await page.getByRole('button', { name: 'Create event' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
  const base = new URL(page.url()).pathname;
  const slug = base.split('/').at(-1) ?? '';

  await test.step('adds timing points and a race with its course and wave', async () => {
    await page.goto(`${base}/points`);
    await page.getByRole('button', { name: 'Add START and FINISH' }).click();
    await page.getByRole('button', { name: 'Save timing points' }).click();
    await expect(page.getByText('Timing points saved.')).toBeVisible();
    await look(page, 'organize-points');
    await page.goto(`${base}/new-race`);
    await page.getByLabel('Name').fill('400 m backward');
    await page.getByLabel('Distance').selectOption('400');
    await look(page, 'organize-new-race');
    await page.getByRole('button', { name: 'Create race' }).click();
    await page.waitForURL('**/course');
    await page.getByRole('button', { name: 'Save course' }).click();
    await expect(page.getByText('Course saved.')).toBeVisible();
    await look(page, 'organize-course');
  });
  const racePath = new URL(page.url()).pathname.replace(/\/course$/, '');
  const raceSlug = racePath.split('/').at(-1) ?? '';

  await test.step('refuses an hour that no clock shows, then takes a real one', async () => {
    await page.goto(`${racePath}/waves`);
    await page.getByRole('button', { name: 'Add wave' }).click();
    await page.getByLabel('Planned start').fill('2027-03-28T02:30:00');
    await page.getByRole('button', { name: 'Save waves' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'No clock in Europe/Berlin shows' }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Planned start').fill(`${day}T${START}`);
    await page.getByRole('button', { name: 'Save waves' }).click();
    await expect(page.getByText('Waves saved.')).toBeVisible();
    await look(page, 'organize-waves');
  });

  await test.step('publishes the event', async () => {
    await page.goto(base);
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByRole('heading', { name: 'The event is public' })).toBeVisible();
    await look(page, 'organize-overview');
  });

  await test.step('imports entries; two broken rows are named and refused', async () => {
    await page.goto(`${base}/imports/new?kind=ENTRIES&race=${raceSlug}`);
    await look(page, 'organize-import-new');
    await upload(page, 'entries.csv', entryList);
    await expect(page.getByRole('heading', { name: '2 rows with problems' })).toBeVisible();
    const problems = page.getByRole('table', { name: 'Rows with problems' });
    await expect(problems.getByRole('row').filter({ hasText: 'There is no bib.' })).toContainText('5');
    await expect(problems.getByRole('row').filter({ hasText: 'stands in line 2' })).toContainText('6');
    await look(page, 'organize-import-preview');
    await page.getByRole('button', { name: 'Import 3 rows' }).dblclick();
    await expect(page.getByText('were new')).toBeVisible();
    await look(page, 'organize-import-applied');
    await page.getByRole('link', { name: 'To the entries' }).click();
    await expect(page.getByRole('heading', { name: '3 entries' })).toBeVisible();
    await look(page, 'organize-entries');
  });

  const spectator = await browser.newContext();
  const results = await spectator.newPage();
  await test.step('a second browser waits on the results page', async () => {
    await results.goto(`/e/${slug}/${raceSlug}`);
    await expect(results.getByText('Demo Dora')).toBeVisible();
    await expect(results.getByText('2:00')).toHaveCount(0);
  });

  await test.step('uploads reads; the results fill without a reload', async () => {
    await page.goto(`${base}/imports/new?kind=READS`);
    await upload(page, 'reads.csv', readList(day));
    await page.getByRole('button', { name: 'Import 6 rows' }).click();
    await expect(page.getByText('were new')).toBeVisible();
    const arrivals = [
      { place: '1', runner: 'Demo Dora', time: '2:00' },
      { place: '2', runner: 'Demo Dieter', time: '2:10' },
      { place: '3', runner: 'Demo Änne', time: '2:20' },
    ];
    for (const { place, runner, time } of arrivals) {
      const row = results.getByRole('row').filter({ hasText: runner });
      await expect(row).toContainText(time, { timeout: 15_000 });
      await expect(row).toContainText(place);
    }
    await takeScreens(results, 'results-filled-live');
  });

  await test.step('the log shows the reads, and a ruling reaches the second browser', async () => {
    await page.goto(`${base}/log`);
    await expect(page.getByRole('row').filter({ hasText: 'CHIP1' }).first()).toBeVisible();
    await look(page, 'organize-log');
    await page.getByRole('button', { name: 'Rule on a runner' }).click();
    await page.getByLabel('Runner’s bib or name').fill('Dieter');
    await page.getByLabel('2 Demo Dieter').check();
    await page.getByLabel('Decision').selectOption('DSQ');
    await page.getByLabel('Reason').fill('Turned round on the home straight');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Turned round' })).toBeVisible();
    await expect(results.getByRole('row').filter({ hasText: 'Demo Dieter' })).toContainText('disqualified');
  });

  await test.step('imports and changes are on record', async () => {
    await page.goto(`${base}/imports`);
    await expect(page.getByRole('row').filter({ hasText: 'reads.csv' })).toBeVisible();
    await look(page, 'organize-imports');
    await page.goto(`${base}/history`);
    await expect(page.getByText('Import applied').first()).toBeVisible();
    await look(page, 'organize-history');
  });

  await test.step('others see that the page is not theirs', async () => {
    await results.goto(base);
    await expect(results.getByRole('heading', { name: 'Sign in to organize' })).toBeVisible();
    await expectAccessible(results);
    await spectator.close();
  });
});

async function upload(page: Page, name: string, content: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await page.waitForURL(/\/imports\/(?!new)[^/]+$/);
}

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await takeScreens(page, name);
}
