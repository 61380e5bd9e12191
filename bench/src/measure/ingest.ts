import type { SeedClient, SentRead } from '@backstride/simulator';
import type { RunningApi } from '../kit/api.ts';
import { type BenchRunner, makeRunners, readsOf } from './big-race.ts';
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

/** What a case came to. */
interface Rates {
  readonly perSecond: number;
  readonly rawPerSecond: number;
  readonly caughtUpMs: number;
}

interface Where {
  readonly api: RunningApi;
  readonly client: SeedClient;
  readonly clubId: string;
}

/** `recordReads` over HTTP while the projector works, against a plain INSERT of the same rows. */
export async function measureIngest(report: Report, where: Where): Promise<void> {
  const runners = makeRunners(RUNNERS);
  const reads = readsOf(runners);
  await measureCase(where, { slug: 'warm-up', runners, reads, ...CASES[0] });
  for (const way of CASES) {
    const slug = `ingest-${way.batchSize}-${way.connections}`;
    const rates = await measureCase(where, { slug, runners, reads, ...way });
    const { batchSize, connections } = way;
    const label = `batches of ${batchSize.toLocaleString('en')}, ${connections} connection${connections > 1 ? 's' : ''}`;
    report.add('ingest', `recordReads, ${label}`, rates.perSecond, 'reads/s');
    report.add('ingest', `raw multi-row INSERT of the same rows, ${label}`, rates.rawPerSecond, 'rows/s');
    report.add('ingest', `recordReads ÷ raw INSERT, ${label}`, rates.perSecond / rates.rawPerSecond, '×');
    report.add('ingest', `results current after the last answer, ${label}`, rates.caughtUpMs, 'ms');
  }
  const { rss } = await where.api.memory();
  report.add('ingest', 'memory of the API process (resident)', rss / 2 ** 20, 'MiB');
}

async function measureCase(
  { api, client, clubId }: Where,
  way: {
    readonly slug: string;
    readonly runners: readonly BenchRunner[];
    readonly reads: readonly SentRead[];
    readonly batchSize: number;
    readonly connections: number;
  },
): Promise<Rates> {
  const { slug, runners, reads, batchSize, connections } = way;
  const race = await setUpBigRace({ client, clubId, slug, runners });
  await api.projection.whenCurrent(race);
  const sent = await clocked(() => sendAll(client, race.event.id, reads, { batchSize, connections }));
  const caughtUp = await clocked(() => api.projection.whenCurrent(race));
  const rawPerSecond = await rawInsertRate({
    ownerUrl: api.ownerUrl,
    eventSlug: slug,
    batchSize,
    connections,
  });
  return { perSecond: (reads.length * 1000) / sent.ms, rawPerSecond, caughtUpMs: caughtUp.ms };
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
