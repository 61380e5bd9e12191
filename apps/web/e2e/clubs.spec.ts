import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './_kit/axe.ts';
import { signInAsOrganizer } from './_kit/organizer.ts';
import { freshEmail, otherDevice, signUp } from './_kit/person.ts';
import { takeScreens } from './_kit/screenshots.ts';

async function makeClub(page: Page, name: string): Promise<string> {
  await signInAsOrganizer(page, '/clubs/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Time zone').fill('berlin');
  await page.getByRole('button', { name: 'Make the club' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function makeInvite(page: Page, club: string, maxUses: string): Promise<string> {
  await page.goto(`${club}/members`);
  await page.getByRole('button', { name: 'New invite link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/How many may use it/).fill(maxUses);
  await dialog.getByRole('button', { name: 'New invite link' }).click();
  const link = await dialog.getByLabel('Link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

test.describe('clubs', () => {
  test.setTimeout(120_000);

  test('a club is made, changed and looked back upon; bad input is named', async ({ page }) => {
    await signInAsOrganizer(page, '/clubs/new');
    await expectAccessible(page);
    await page.getByLabel('Time zone').fill('Mars/Olympus');
    await page
      .getByLabel('Name')
      .fill('Verein für das gepflegte Rückwärtslaufen <script>alert(1)</script> 🏃‍♀️ e.V.');
    await page.getByLabel('Address').fill('No Way!');
    await page.getByRole('button', { name: 'Make the club' }).click();
    await expect(page.getByLabel('Time zone')).toHaveAccessibleDescription(/no such time zone/);
    await page.getByLabel('Time zone').fill('new york');
    await page.getByRole('button', { name: 'Make the club' }).click();
    await expect(page.getByLabel('Address')).toHaveAccessibleDescription(/lower-case letters/);
    await takeScreens(page, 'club-form-errors');
    await page.getByLabel('Address').fill('demo-club');
    await page.getByRole('button', { name: 'Make the club' }).click();
    await expect(page.getByLabel('Address')).toHaveAccessibleDescription(/Another club has the address/);
    const slug = `back-${crypto.randomUUID().slice(0, 8)}`;
    await page.getByLabel('Address').fill(slug);
    await page.getByRole('button', { name: 'Make the club' }).click();
    await page.waitForURL(`**/clubs/${slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>alert(1)</script>');
    await expect(page.getByText('America/New York')).toBeVisible();
    await expectAccessible(page);
    await takeScreens(page, 'club-empty');

    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByLabel('Name')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(/About the club/).fill('Every Tuesday at seven.\nSpotters welcome.');
    await page.getByLabel('The week begins on').selectOption('SUNDAY');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await takeScreens(page, 'club-settings');
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByText('Week begins on: Monday → Sunday')).toBeVisible();
    await expectAccessible(page);
    await takeScreens(page, 'club-history');
    await page.goto('/clubs');
    await expectAccessible(page);
    await takeScreens(page, 'clubs');
  });

  test('an invite link lets one person in; used up, withdrawn and unknown ones say so', async ({
    page,
    browser,
  }) => {
    const club = await makeClub(page, 'Demo Invited');
    const link = await makeInvite(page, club, '1');
    const guest = await otherDevice(browser);
    await guest.goto(link);
    await expectAccessible(guest);
    await takeScreens(guest, 'join');
    await guest.getByRole('link', { name: 'Create an account and join' }).click();
    await guest.getByLabel('Name').fill('Demo Ines');
    await guest.getByLabel('E-mail').fill(freshEmail('Demo Ines'));
    await guest.getByLabel('Password', { exact: true }).fill('three steps back, no looking');
    await guest.getByRole('button', { name: 'Create account' }).click();
    await guest.getByRole('button', { name: 'Join as Demo Ines' }).click();
    await guest.waitForURL(`**${club}`);
    await guest.getByRole('button', { name: 'Menu of Demo Ines' }).click();
    await expect(guest.getByRole('link', { name: /Demo Invited\s*Member/ })).toBeVisible();
    await takeScreens(guest, 'account-menu');

    await guest.goto(link);
    await expect(guest.getByRole('heading', { name: 'This invitation is used up' })).toBeVisible();
    await expectAccessible(guest);
    const withdrawn = await makeInvite(page, club, '');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByText('Withdrawn')).toBeVisible();
    await guest.goto(withdrawn);
    await expect(guest.getByRole('heading', { name: 'This invitation was withdrawn' })).toBeVisible();
    await guest.goto('/join/nothing-behind-this');
    await expect(guest.getByRole('heading', { name: 'No such invitation' })).toBeVisible();
    await expectAccessible(guest);
    await takeScreens(guest, 'join-unknown');
  });

  test('somebody asks, is let in, gets a role and is removed; the last owner stays', async ({
    page,
    browser,
  }) => {
    const club = await makeClub(page, 'Demo Asked');
    const asker = await otherDevice(browser);
    await asker.goto(club);
    await expect(asker.getByRole('link', { name: 'Sign in to ask' })).toBeVisible();
    await expectAccessible(asker);
    await signUp(asker, { name: 'Demo Uwe', email: freshEmail('Demo Uwe'), next: club });
    await asker.getByRole('button', { name: 'Ask to join' }).click();
    await asker.getByLabel(/A word to the club/).fill('We met at the <b>track</b>.');
    await expectAccessible(asker);
    await asker.getByRole('button', { name: 'Send' }).click();
    await expect(asker.getByText('You asked to join on')).toBeVisible();

    await page.goto(`${club}/members`);
    await expect(page.getByText('We met at the <b>track</b>.')).toBeVisible();
    await takeScreens(page, 'members');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Let Demo Uwe in' }).click();
    await page.getByRole('button', { name: 'Change Demo Uwe' }).click();
    await takeScreens(page, 'member-dialog');
    await page.getByRole('radio', { name: /Coach/ }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save role' }).click();
    await expect(page.getByText('Demo Uwe is now: Coach.')).toBeVisible();
    await page.getByRole('button', { name: 'Change Demo Uwe' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('Demo Uwe is no longer in the club.')).toBeVisible();

    await page.goto(club);
    await page.getByRole('button', { name: 'Leave the club' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('A club needs an owner, and this is the last one.')).toBeVisible();
    await takeScreens(page, 'leave-last-owner');
    expect((await asker.goto(`${club}/members`))?.status()).toBe(404);
  });
});
