import { expect, test } from '@playwright/test';
import { expectAccessible } from './_kit/axe.ts';
import { organizer, signInAsOrganizer } from './_kit/organizer.ts';
import { freshEmail, otherDevice, PASSWORD, signUp } from './_kit/person.ts';
import { takeScreens } from './_kit/screenshots.ts';

test.describe('accounts', () => {
  test('signing in says what is wrong, and goes on to where one wanted to be', async ({ page }) => {
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await expectAccessible(page);
    await takeScreens(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: '2 things need your attention' })).toBeFocused();
    await page.getByLabel('E-mail').fill(organizer.email);
    await page.getByLabel('Password', { exact: true }).fill('wrong password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText("E-mail and password don't match.")).toBeVisible();
    await expectAccessible(page);
    await takeScreens(page, 'sign-in-wrong');
    await page.getByLabel('Password', { exact: true }).fill(organizer.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  });

  test('never leads to another site after signing in', async ({ page }) => {
    await page.goto('/sign-in?next=https://evil.example/');
    await page.getByLabel('E-mail').fill(organizer.email);
    await page.getByLabel('Password', { exact: true }).fill(organizer.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/' && url.hostname !== 'evil.example');
  });

  test('the form is there without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await expect(page.getByLabel('E-mail')).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
    await context.close();
  });

  test('signing up refuses a short password and an address that is taken', async ({ page }) => {
    await page.goto('/sign-up');
    await expectAccessible(page);
    await takeScreens(page, 'sign-up');
    await page.getByLabel('Name').fill('Demo Dora');
    await page.getByLabel('E-mail').fill(organizer.email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/Too short/);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/There is an account/);
  });

  test('offline, the form keeps what was typed and says that nothing arrived', async ({ page, context }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill('demo.dora@example.org');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('The race server does not answer right now.')).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue('demo.dora@example.org');
    await context.setOffline(false);
  });

  test('a mailed link signs in on a tap, once; the owner finds it in the outbox', async ({
    page,
    browser,
  }) => {
    const email = freshEmail('Demo Lena');
    const lena = await otherDevice(browser);
    await signUp(lena, { name: 'Demo Lena', email, next: '/clubs' });
    await lena.getByRole('button', { name: 'Menu of Demo Lena' }).click();
    await lena.getByRole('button', { name: 'Sign out' }).click();
    await lena.getByRole('link', { name: 'Sign in' }).click();
    await lena.getByRole('button', { name: 'Mail me a sign-in link' }).click();
    await expect(lena.getByLabel('E-mail')).toHaveAccessibleDescription(/Fill this in/);
    await lena.getByLabel('E-mail').fill(email);
    await lena.getByRole('button', { name: 'Mail me a sign-in link' }).click();
    await expect(lena.getByText('Look into your mailbox')).toBeVisible();
    await expectAccessible(lena);

    await signInAsOrganizer(page, '/outbox');
    await expectAccessible(page);
    await takeScreens(page, 'outbox');
    const mail = page.getByRole('listitem').filter({ hasText: email });
    const link = (await mail.getByRole('link').getAttribute('href')) ?? '';

    await lena.goto(link);
    await expectAccessible(lena);
    await takeScreens(lena, 'sign-in-link');
    await lena.getByRole('button', { name: 'Sign in now' }).click();
    await expect(lena.getByRole('button', { name: 'Menu of Demo Lena' })).toBeVisible();

    const again = await otherDevice(browser);
    await again.goto(link);
    await again.getByRole('button', { name: 'Sign in now' }).click();
    await expect(again.getByText('This link no longer works')).toBeVisible();
    await takeScreens(again, 'sign-in-link-used');
  });

  test('a forgotten password is chosen anew by a mailed link', async ({ page, browser }) => {
    const email = freshEmail('Demo Fritz');
    const fritz = await otherDevice(browser);
    await signUp(fritz, { name: 'Demo Fritz', email, next: '/clubs' });
    const away = await otherDevice(browser);
    await away.goto('/forgot-password');
    await expectAccessible(away);
    await takeScreens(away, 'forgot-password');
    await away.getByLabel('E-mail').fill(email);
    await away.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(away.getByText('Look into your mailbox')).toBeVisible();

    await signInAsOrganizer(page, '/outbox');
    const mail = page.getByRole('listitem').filter({ hasText: email });
    const link = (await mail.getByRole('link').getAttribute('href')) ?? '';
    await away.goto(link);
    await expectAccessible(away);
    await takeScreens(away, 'reset-password');
    await away.getByLabel('New password').fill('one step forward, never mind');
    await away.getByRole('button', { name: 'Save password' }).click();
    await expect(away.getByText('Your new password is saved.')).toBeVisible();
    await fritz.goto('/account');
    await expect(fritz).toHaveURL(/\/sign-in/);
    await away.goto(link);
    await expect(away.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    await takeScreens(away, 'reset-password-spent');
  });

  test('the account page changes name, language, address and password, and signs other devices out', async ({
    page,
    browser,
  }) => {
    const email = freshEmail('Demo Anna');
    await signUp(page, { name: 'Demo Anna', email, next: '/account' });
    await expectAccessible(page);
    const phone = await otherDevice(browser);
    await phone.goto('/sign-in?next=/clubs');
    await phone.getByLabel('E-mail').fill(email);
    await phone.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await phone.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(phone.getByRole('button', { name: 'Menu of Demo Anna' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('This device', { exact: true })).toHaveCount(1);
    await takeScreens(page, 'account');

    await page.getByLabel('Name', { exact: true }).fill('Anna <script>alert(1)</script> 🏃‍♀️');
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Dein Konto' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Anna <script>alert\(1\)<\/script> 🏃‍♀️/ })).toBeVisible();
    await expectAccessible(page);
    await takeScreens(page, 'account-german');

    await page.getByLabel('Jetziges Passwort').fill('falsch');
    await page.getByLabel('Neues Passwort').fill('vier Schritte zurück bitte');
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    await expect(page.getByLabel('Jetziges Passwort')).toHaveAccessibleDescription(/nicht dein jetziges/);
    await page.getByLabel('Jetziges Passwort').fill(PASSWORD);
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    await expect(page.getByText('Passwort geändert')).toBeVisible();
    await phone.goto('/account');
    await expect(phone).toHaveURL(/\/sign-in/);

    const newEmail = freshEmail('Demo Anna New');
    await page.getByRole('textbox', { name: 'E-Mail' }).fill(newEmail);
    await page.getByRole('button', { name: 'E-Mail ändern' }).click();
    await expect(page.getByText(`Angemeldet als ${newEmail}`)).toBeVisible();
    await page.getByRole('button', { name: 'Überall abmelden' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
  });

  test('a passkey is added, signs in, and is removed', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signUp(page, { name: 'Demo Paula', email: freshEmail('Demo Paula'), next: '/account' });
    await page.getByLabel('Name of this device').fill('Pocket phone');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByRole('button', { name: 'Remove Pocket phone' })).toBeVisible();
    await page.getByRole('button', { name: 'Menu of Demo Paula' }).click();
    await page.locator('#account-menu').getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page.goto('/sign-in?next=/account');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/account');
    await page.getByRole('button', { name: 'Remove Pocket phone' }).click();
    await expectAccessible(page);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('No passkey yet.')).toBeVisible();
  });

  test('an installation that has an owner gives itself to nobody else; its outbox is for the owner', async ({
    page,
  }) => {
    await page.goto('/welcome');
    await expect(page).toHaveURL(/\/sign-in$/);
    await signUp(page, { name: 'Demo Olaf', email: freshEmail('Demo Olaf'), next: '/clubs/new' });
    await expect(page.getByRole('heading', { name: "You can't make clubs yet" })).toBeVisible();
    await expectAccessible(page);
    expect((await page.goto('/outbox'))?.status()).toBe(404);
  });
});
