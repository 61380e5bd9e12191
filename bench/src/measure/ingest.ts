import type { SeedClient, SentRead } from '@backstride/simulator';
import type { RunningApi } from '../kit/api.ts';
import { makeRunners, readsOf } from './big-race.ts';
import { rawInsertRate } from './raw-insert.ts';
import { clocked, type Report } from './report.ts';
import { setUpBigRace } from './set-up.ts';

const RUNNERS = 5_000;
const CASES = [
  { batchSize: 500, connections: 1 },
  { batchSize: 500, connections: 4 },
  { batchSize: 5_000, connections: 1 },
  { batchSize: 5_000, connections: 4 },
] as const;

/** `recordReads` over HTTP while the projector works, against a plain INSERT of the same rows. */
export async function measureIngest(
  report: Report,
  { api, client, clubId }: { api: RunningApi; client: SeedClient; clubId: string },
): Promise<void> {
  const runners = makeRunners(RUNNERS);
  const reads = readsOf(runners);
  for (const { batchSize, connections } of CASES) {
    const slug = `ingest-${batchSize}-${connections}`;
    const race = await setUpBigRace({ client, clubId, slug, runners });
    await api.projection.whenCurrent(race);
    const sent = await clocked(() => sendAll(client, race.event.id, reads, { batchSize, connections }));
    const caughtUp = await clocked(() => api.projection.whenCurrent(race));
    const perSecond = (reads.length * 1000) / sent.ms;
    const raw = await rawInsertRate({ ownerUrl: api.ownerUrl, eventSlug: slug, batchSize, connections });
    const label = `batches of ${batchSize.toLocaleString('en')}, ${connections} connection${connections > 1 ? 's' : ''}`;
    report.add('ingest', `recordReads, ${label}`, perSecond, 'reads/s');
    report.add('ingest', `raw multi-row INSERT of the same rows, ${label}`, raw, 'rows/s');
    report.add('ingest', `recordReads as a share of the raw INSERT, ${label}`, perSecond / raw, '×');
    report.add('ingest', `results current after the last answer, ${label}`, caughtUp.ms, 'ms');
  }
  const { rss } = await api.memory();
  report.add('ingest', 'memory of the API process (resident)', rss / 2 ** 20, 'MiB');
}

/** Sends the reads in batches; each connection takes the next batch when its last one was answered. */
export async function sendAll(
  client: SeedClient,
  eventId: string,
  reads: readonly SentRead[],
  { batchSize, connections }: { batchSize: number; connections: number },
): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < reads.length) {
      const from = next;
      next += batchSize;
      const { rejected, firstRejection } = await client.reads(eventId, reads.slice(from, from + batchSize));
      if (rejected > 0) throw new Error(`${rejected} reads were rejected: ${firstRejection}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
}
