import type { MadeRace, SeedClient } from '@backstride/simulator';
import type { RunningApi } from '../kit/api.ts';
import { makeRunners, readsOf } from './big-race.ts';
import { sendAll } from './ingest.ts';
import { measurePages } from './pages.ts';
import { clocked, type Report } from './report.ts';
import { RULES, setUpBigRace } from './set-up.ts';

const TOUCHED = 100;

/** The projector from log to stored rows, and pages of the largest field. */
export async function measureFields(
  report: Report,
  where: { api: RunningApi; client: SeedClient; clubId: string },
  { entryCounts, withPages }: { entryCounts: readonly number[]; withPages: boolean },
): Promise<void> {
  for (const count of entryCounts) {
    const race = await measureField(report, where, count);
    if (withPages && count === Math.max(...entryCounts))
      await measurePages(report, { ...where, race, count });
  }
}

async function measureField(
  report: Report,
  { api, client, clubId }: { api: RunningApi; client: SeedClient; clubId: string },
  count: number,
): Promise<MadeRace> {
  const label = `${count.toLocaleString('en')} entries × 10 mats`;
  const runners = makeRunners(count);
  const reads = readsOf(runners);
  const imported = await clocked(() => setUpBigRace({ client, clubId, slug: `field-${count}`, runners }));
  report.add('projector', `${label}: set-up and import of the entries`, imported.ms, 'ms');
  const race = imported.value;
  await api.projection.whenCurrent(race);
  const sent = await clocked(async () => {
    await sendAll(client, race.event.id, reads, { batchSize: 5_000, connections: 1 });
    await api.projection.whenCurrent(race);
  });
  report.add('projector', `${label}: all reads sent and computed as they come`, sent.ms, 'ms');

  const whole = await clocked(async () => {
    await client.changeRules(race, { ...RULES, ignoreWindow: 2_500 });
    await api.projection.whenCurrent(race);
  });
  report.add('projector', `${label}: whole, after a change of set-up, rows stored`, whole.ms, 'ms');

  const late = runners.slice(0, TOUCHED).map(({ chip, passings }) => ({
    timingPoint: 'FINISH',
    readerId: 'reader-FINISH',
    chip,
    at: new Date((passings.at(-1) ?? 0) - 300).toISOString(),
  }));
  const incremental = await clocked(async () => {
    await client.reads(race.event.id, late);
    await api.projection.whenCurrent(race);
  });
  report.add(
    'projector',
    `${label}: a batch that moves ${TOUCHED} finishers, sent to stored`,
    incremental.ms,
    'ms',
  );
  const { rss } = await api.memory();
  report.add('projector', `${label}: memory of the API process (resident)`, rss / 2 ** 20, 'MiB');
  return race;
}
