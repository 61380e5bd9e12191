import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Database } from '../db/index.ts';
import { checkChangedAccount, checkNewAccount } from './account-checks.ts';
import type { SendMail } from './mail.ts';
import { resetPasswordMail, signInLinkMail, verifyEmailMail } from './mail-texts.ts';

/** Days a session lasts after it was last renewed. */
export const SESSION_DAYS = 30;
const DAY_SECONDS = 86_400;
export const MIN_PASSWORD_LENGTH = 10;

/** What the log-ins are made of. */
export interface AuthOptions {
  readonly db: Database;
  /** Address of the pages from outside: cookies are Secure when it is https, passkeys are bound to its host. */
  readonly publicUrl: string;
  readonly secret: string;
  readonly sendMail: SendMail;
}

/** Log-ins at `/api/auth/*`: e-mail and password, passkeys, links by mail; sessions in the database. */
export function createAuth({ db, publicUrl, secret, sendMail }: AuthOptions) {
  const address = new URL(publicUrl);
  return betterAuth({
    appName: 'Backstride',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [address.origin],
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Limits per address and e-mail stand before this, in the server.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'backstride',
      useSecureCookies: address.protocol === 'https:',
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: ['x-backstride-verified-address'] },
    },
    user: {
      modelName: 'accounts',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { locale: { type: 'string', required: false } },
      changeEmail: { enabled: true, updateEmailWithoutVerification: true },
    },
    databaseHooks: {
      user: {
        create: { before: async (account) => ({ data: checkNewAccount(account) }) },
        update: { before: async (changes) => ({ data: checkChangedAccount(changes) }) },
      },
    },
    session: {
      modelName: 'auth_sessions',
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: {
      modelName: 'auth_credentials',
      fields: {
        userId: 'account_id',
        providerId: 'provider_id',
        accountId: 'provider_account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: 256,
      autoSignIn: true,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }, request) =>
        sendMail({ to: user.email, request, locale: localeOf(user), text: resetPasswordMail(url) }),
    },
    emailVerification: {
      sendOnSignUp: false,
      sendVerificationEmail: ({ user, url }, request) =>
        sendMail({ to: user.email, request, locale: localeOf(user), text: verifyEmailMail(url) }),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ email, url, token }, context) =>
          sendMail({
            to: email,
            request: context?.request,
            locale: null,
            text: signInLinkMail(signInPage({ publicUrl, token, url })),
          }),
      }),
      passkey({
        rpID: address.hostname,
        rpName: 'Backstride',
        origin: address.origin,
        schema: {
          passkey: {
            modelName: 'auth_passkeys',
            fields: {
              userId: 'account_id',
              publicKey: 'public_key',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  });
}

/**
 * The page that signs in with one tap. A link that signed in by itself would be used up by mail programs
 * that open links to check them.
 */
function signInPage(link: { publicUrl: string; token: string; url: string }): string {
  const page = new URL('/sign-in/link', link.publicUrl);
  page.searchParams.set('token', link.token);
  const next = new URL(link.url).searchParams.get('callbackURL');
  if (next !== null && next !== '/') page.searchParams.set('next', next);
  return page.toString();
}

function localeOf(user: object): string | null {
  return 'locale' in user && typeof user.locale === 'string' ? user.locale : null;
}

export type Auth = ReturnType<typeof createAuth>;
