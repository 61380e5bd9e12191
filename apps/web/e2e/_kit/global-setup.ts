import { seed } from './seed.ts';
import { startStack } from './stack.ts';

const LIVE_WITHIN_MS = 120_000;

/**
 * Once per run: starts a Backstride that is seeded with the organizer, and one with the demo for the pages of
 * visitors. With BACKSTRIDE_E2E_URL the Backstride at that address is tested (and seeded, if nobody owns it
 * yet), with BACKSTRIDE_E2E_DEMO_URL the demo at that one.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(started.map((end) => end()));
  };
  try {
    const url = process.env.BACKSTRIDE_E2E_URL || (await start({ demo: false }));
    process.env.BACKSTRIDE_E2E_URL = url;
    await seed(url);
    const demoUrl = process.env.BACKSTRIDE_E2E_DEMO_URL || (await start({ demo: true }));
    process.env.BACKSTRIDE_E2E_DEMO_URL = demoUrl;
    await untilLive(demoUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;

  async function start(options: { demo: boolean }): Promise<string> {
    const stack = await startStack(options);
    started.push(stack.stop);
    return stack.webUrl;
  }
}

/** Waits until the home page shows a race that is on. */
async function untilLive(url: string): Promise<void> {
  const deadline = Date.now() + LIVE_WITHIN_MS;
  while (Date.now() < deadline) {
    const home = await fetch(url, { headers: { 'accept-language': 'en' } });
    if ((await home.text()).includes('Live now')) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`The demo at ${url} shows no race that is on.`);
}
