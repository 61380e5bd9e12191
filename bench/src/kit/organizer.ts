import { randomBytes } from 'node:crypto';
import { createSeedClient, createSession, type SeedClient } from '@backstride/simulator';

/** Signs up, becomes the owner of the empty instance and makes a club in it. */
export async function openClub(
  apiUrl: string,
  timeZone: string,
): Promise<{ client: SeedClient; clubId: string }> {
  const session = createSession({ apiUrl, timeoutMs: 600_000 });
  const password = randomBytes(12).toString('base64url');
  await session.signUp({ name: 'Demo Organizer', email: 'organizer@demo.example', password });
  const client = createSeedClient(session);
  await client.claimInstance();
  const clubId = await client.club({ name: 'Demo Club', slug: 'demo-club', timeZone });
  return { client, clubId };
}
