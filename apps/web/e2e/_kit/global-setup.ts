import { seed } from './seed.ts';
import { startStack } from './stack.ts';

/**
 * Once per run: starts Backstride and seeds it. With BACKSTRIDE_E2E_URL the Backstride at that address is
 * tested (and seeded, if nobody owns it yet).
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const given = process.env.BACKSTRIDE_E2E_URL;
  if (given) {
    await seed(given);
    return async () => undefined;
  }
  const stack = await startStack();
  process.env.BACKSTRIDE_E2E_URL = stack.webUrl;
  try {
    await seed(stack.webUrl);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return () => stack.stop();
}
