import type { ApiError } from '@/i18n/error-text.ts';
import type { Outcome } from '@/ui/form/use-task.ts';

/** Posts to the log-ins at `/api/auth`; `path` begins with a slash. Never rejects. */
export async function authPost<Body = unknown>(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Outcome<Body>> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => null);
    return response.ok
      ? { ok: true, value: answer as Body }
      : { ok: false, problems: [refusal(response.status, answer)] };
  } catch (thrown) {
    return unreachable(thrown);
  }
}

/** Uses up the token of a sign-in link; signs in, or answers why not. Never rejects. */
export async function openSignInLink(token: string): Promise<Outcome<true>> {
  // A refusal is told in the address that it redirects to: one that is small and redirects no further.
  const query = new URLSearchParams({ token, errorCallbackURL: '/robots.txt' });
  try {
    const response = await fetch(`/api/auth/magic-link/verify?${query}`, { credentials: 'same-origin' });
    if (response.ok && !response.redirected) return { ok: true, value: true };
    if (!response.redirected)
      return { ok: false, problems: [refusal(response.status, await response.json().catch(() => null))] };
    const failed = new URL(response.url).searchParams.get('error');
    const code = failed === 'new_user_signup_disabled' ? 'NO_ACCOUNT' : 'INVALID_TOKEN';
    return { ok: false, problems: [{ code, message: 'This link signs nobody in any more.' }] };
  } catch (thrown) {
    return unreachable(thrown);
  }
}

/** What better-auth or the limits before it refused with, under a code that the catalogues know. */
export function refusal(status: number, answer: unknown): ApiError {
  const body = typeof answer === 'object' && answer !== null ? answer : {};
  const message = 'message' in body && typeof body.message === 'string' ? body.message : `Status ${status}`;
  if ('code' in body && typeof body.code === 'string') {
    const field = fieldOf[body.code];
    return { code: body.code, message, path: field === undefined ? [] : [field] };
  }
  if (status === 401) return { code: 'UNAUTHENTICATED', message };
  return { code: status === 502 ? 'API_UNREACHABLE' : 'INTERNAL_SERVER_ERROR', message };
}

const fieldOf: Readonly<Record<string, string>> = {
  INVALID_EMAIL: 'email',
  USER_ALREADY_EXISTS: 'email',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email',
  PASSWORD_TOO_SHORT: 'newPassword',
  PASSWORD_TOO_LONG: 'newPassword',
  INVALID_PASSWORD: 'currentPassword',
};

function unreachable(thrown: unknown): Outcome<never> {
  return { ok: false, problems: [{ code: 'API_UNREACHABLE', message: String(thrown) }] };
}
