import { type RunningApi, startApi } from './kit/api.ts';
import { openClub } from './kit/organizer.ts';
import { main } from './kit/timing.ts';
import { measureFields } from './measure/big-field.ts';
import { measureDomain } from './measure/domain.ts';
import { measureIngest } from './measure/ingest.ts';
import { createReport } from './measure/report.ts';

const PARTS = ['domain', 'ingest', 'projector', 'page'] as const;
const ENTRY_COUNTS = [5_000, 50_000];

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}". Parts: ${PARTS.join(', ')}; none means all.`);
  const wants = (part: (typeof PARTS)[number]) => asked.length === 0 || asked.includes(part);

  const report = createReport();
  if (wants('domain')) await measureDomain(report, ENTRY_COUNTS);
  let postgres = 'not started';
  if (asked.length === 0 || asked.some((part) => part !== 'domain'))
    await withApi(async (api) => {
      postgres = api.postgresVersion;
      const where = { api, ...(await openClub(api.url, 'Europe/Berlin')) };
      if (wants('ingest')) await measureIngest(report, where);
      if (wants('projector'))
        await measureFields(report, where, { entryCounts: ENTRY_COUNTS, withPages: wants('page') });
      else if (wants('page'))
        await measureFields(report, where, { entryCounts: ENTRY_COUNTS.slice(-1), withPages: true });
    });
  console.log(`\nWritten to ${report.write({ postgres })}`);
  return true;
});

/** Commits wait for the disk, as in production. */
async function withApi(work: (api: RunningApi) => Promise<void>): Promise<void> {
  const api = await startApi({ durable: true });
  try {
    await work(api);
  } finally {
    await api.stop();
  }
}
