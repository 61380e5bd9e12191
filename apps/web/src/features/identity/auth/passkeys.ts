import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import type { Outcome } from '@/ui/form/use-task.ts';
import { refusal } from './auth-post.ts';

type Answer =
  | { error: { code?: string | undefined; message?: string | undefined; status: number } | null }
  | undefined;

/** Signs in with a passkey of this device or a key that is plugged in. Load this file when it is needed. */
export async function signInWithPasskey(): Promise<Outcome<true>> {
  return settle(async () => client().signIn.passkey());
}

/** Adds a passkey to the account that is signed in. */
export async function addPasskey(name: string): Promise<Outcome<true>> {
  return settle(async () => client().passkey.addPasskey({ name }));
}

function client() {
  return createAuthClient({ plugins: [passkeyClient()] });
}

async function settle(ask: () => Promise<Answer>): Promise<Outcome<true>> {
  try {
    const error = (await ask())?.error;
    return error ? { ok: false, problems: [refusal(error.status, error)] } : { ok: true, value: true };
  } catch (thrown) {
    return { ok: false, problems: [{ code: 'API_UNREACHABLE', message: String(thrown) }] };
  }
}
