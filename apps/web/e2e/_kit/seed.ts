import { type APIRequestContext, request } from '@playwright/test';
import { organizer } from './organizer.ts';

/**
 * Makes the organizer and the club through the public API, unless they are there. Needs an instance without
 * an owner, or one that this function has seeded before.
 */
export async function seed(baseURL: string): Promise<void> {
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { origin: new URL(baseURL).origin } });
  try {
    if (await signIn(api)) return;
    const { name, email, password } = organizer;
    await expectOk(api.post('/api/auth/sign-up/email', { data: { name, email, password } }));
    await run(api, 'mutation { claimInstance { ... on UserError { message } } }', {}, 'claimInstance');
    const input = { ...organizer.club, firstWeekday: 'MONDAY', units: 'METRIC' };
    const createClub =
      'mutation ($input: CreateClubInput!) { createClub(input: $input) { ... on UserError { message } } }';
    await run(api, createClub, { input }, 'createClub');
  } finally {
    await api.dispose();
  }
}

async function signIn(api: APIRequestContext): Promise<boolean> {
  const { email, password } = organizer;
  return (await api.post('/api/auth/sign-in/email', { data: { email, password } })).ok();
}

async function run(
  api: APIRequestContext,
  query: string,
  variables: object,
  field: 'claimInstance' | 'createClub',
): Promise<void> {
  const headers = { 'apollo-require-preflight': 'true' };
  const response = await expectOk(api.post('/graphql', { headers, data: { query, variables } }));
  const { data, errors } = (await response.json()) as {
    data?: Readonly<Record<string, { message?: string } | null>> | null;
    errors?: readonly { message: string }[];
  };
  const refusal = errors?.[0]?.message ?? data?.[field]?.message;
  if (refusal !== undefined) throw new Error(`The instance can't be seeded: ${field} says “${refusal}”`);
}

async function expectOk(sent: ReturnType<APIRequestContext['post']>) {
  const response = await sent;
  if (!response.ok())
    throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
  return response;
}
