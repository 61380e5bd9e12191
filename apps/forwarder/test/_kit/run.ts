import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantMs } from '@backstride/domain';
import { onTestFinished, vi } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/config.ts';
import { type Forwarder, startForwarder } from '../../src/forwarder.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { type FakeApi, startFakeApi } from './fake-api.ts';

export const TOKEN = `bst_${'t'.repeat(32)}`;
export const EVENT = `evt_${'e'.repeat(32)}`;

/** A race day on which a second lasts five milliseconds. */
export function fastClock(startsAt = Date.UTC(2026, 5, 7, 9)): Clock {
  const factor = 200;
  const from = performance.now();
  return {
    now: () => instantMs(Math.round(startsAt + (performance.now() - from) * factor)),
    async wait(ms, signal) {
      await sleep(ms / factor, undefined, { signal }).catch(() => undefined);
    },
  };
}

/** A forwarder with an API, both gone at the end of the test. */
export interface TestRun {
  readonly api: FakeApi;
  readonly folder: string;
  readonly clock: Clock;
  /** Starts a forwarder on the same journals; stop the one before first. */
  start(
    sources: readonly object[],
    options?: { readonly resend?: boolean; readonly openSourceJournal?: (file: string) => Promise<Journal> },
  ): Promise<Forwarder>;
}

export async function testRun(): Promise<TestRun> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'forwarder-test-'));
  const api = await startFakeApi(TOKEN);
  const clock = fastClock();
  const running = new Set<Forwarder>();
  onTestFinished(async () => {
    for (const forwarder of running) await forwarder.stop();
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    api,
    folder,
    clock,
    async start(sources, options = {}) {
      const config = parseConfig({
        api: api.url,
        event: EVENT,
        token: TOKEN,
        timeZone: 'UTC',
        journal: path.join(folder, 'journal'),
        page: null,
        sources: sources.map((source) => ({ timingPoint: 'FINISH', host: '127.0.0.1', ...source })),
      });
      const forwarder = await startForwarder({ config, clock, ...options });
      running.add(forwarder);
      const stop = forwarder.stop;
      return {
        ...forwarder,
        stop() {
          running.delete(forwarder);
          return stop();
        },
      };
    },
  };
}

/** Waits until a state is reached. */
export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000, interval: 5 });
}
