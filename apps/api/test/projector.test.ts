import { computeResults, resultsHash } from '@backstride/domain';
import fc from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool } from '../src/db/index.ts';
import { loadSetupSnapshot } from '../src/events/index.ts';
import { startProjector } from '../src/results/index.ts';
import { readFacts } from '../src/timing/index.ts';
import { startApi, type TestApi } from './_kit/index.ts';
import { addEntry, afterGun, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const RECORD = `mutation ($input: RecordReadsInput!) { recordReads(input: $input) { ... on RecordReadsSuccess { recorded rejected { code } } } }`;

async function record(race: TestRace, reads: readonly object[]): Promise<void> {
  await race.owner.run(RECORD, { input: { eventId: race.eventId, reads } });
}

/** What is stored, without what tells how often it was written. */
async function storedRows(raceId: string) {
  return api.ownerDb
    .selectFrom('results')
    .selectAll()
    .where('race_id', '=', uuidOf(raceId))
    .orderBy('list_order')
    .execute()
    .then((rows) => rows.map(({ change_position: _, ...row }) => row));
}

async function settle(): Promise<void> {
  await api.server.projector.poll();
  await api.server.projector.idle();
}

const arbitraryRead = fc.record({
  chip: fc.constantFrom('C1', 'C2', 'C3', 'C4', 'C9'),
  timingPoint: fc.constantFrom('START', 'HALF', 'FINISH'),
  readerId: fc.constantFrom('R1', 'R2'),
  ms: fc.integer({ min: -60_000, max: 4_000_000 }),
});

test('any batching, order and duplication gives the rows of one whole computation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(arbitraryRead, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.boolean()),
      async (batches, repeats) => {
        const race = await makeRace(api, { entries: 4 });
        for (const batch of batches) {
          const reads = batch.map(({ ms, ...read }) => ({ ...read, at: afterGun(ms) }));
          await record(race, reads);
          if (repeats.next().value) await record(race, [...reads].reverse());
          await settle();
        }
        const incremental = await storedRows(race.raceId);
        const eventId = uuidOf(race.eventId);
        const snapshot = await loadSetupSnapshot(api.ownerDb, { eventId });
        const { facts } = await readFacts(api.ownerDb, { eventId, after: 0, limit: 100_000 });
        const setup = snapshot?.races[0]?.setup;
        if (setup === undefined) throw new Error('The race has no set-up');
        const whole = computeResults({ setup, facts });
        expect(incremental.map((row) => [row.entry_id, row.status, row.place, row.net_ms])).toEqual(
          whole.entries.map((entry) => [entry.entryId, entry.status, entry.place, entry.netMs]),
        );
        await expect
          .poll(
            async () => {
              const head = await api.ownerDb
                .selectFrom('race_projections')
                .select('results_sha256')
                .where('race_id', '=', uuidOf(race.raceId))
                .executeTakeFirst();
              return head?.results_sha256;
            },
            { timeout: 5_000 },
          )
          .toBe(resultsHash(whole));
        await api.ownerDb.deleteFrom('results').where('race_id', '=', uuidOf(race.raceId)).execute();
        await api.ownerDb.deleteFrom('race_projections').where('race_id', '=', uuidOf(race.raceId)).execute();
        await api.ownerDb
          .updateTable('events')
          .set((eb) => ({ setup_version: eb('setup_version', '+', 1) }))
          .where('id', '=', eventId)
          .execute();
        await settle();
        expect(await storedRows(race.raceId)).toEqual(incremental);
      },
    ),
    { numRuns: 8 },
  );
});

test('a removed entry leaves the results, and the removal has a position', async () => {
  const race = await makeRace(api, { entries: 2 });
  const third = await addEntry(race, { bib: '3' });
  await settle();
  expect(await storedRows(race.raceId)).toHaveLength(3);
  await race.owner.run(`mutation ($input: RemoveEntryInput!) { removeEntry(input: $input) { __typename } }`, {
    input: { entryId: third },
  });
  await settle();
  expect(await storedRows(race.raceId)).toHaveLength(2);
  const head = await api.ownerDb
    .selectFrom('race_projections')
    .select(['change_position', 'removal_position'])
    .where('race_id', '=', uuidOf(race.raceId))
    .executeTakeFirstOrThrow();
  expect(head.removal_position).toBe(head.change_position);
});

test('two projectors share the work without a lost or doubled change', async () => {
  const race = await makeRace(api, { entries: 4 });
  const pool = createPool({ url: api.env.databaseUrl, maxConnections: 3 });
  const log = pino({ level: 'silent' });
  const second = startProjector({ db: api.server.db, pool, live: api.server.live, log, pollMs: 50 });
  for (let lap = 0; lap < 6; lap++) {
    const reads = ['C1', 'C2', 'C3', 'C4'].map((chip, place) => ({
      chip,
      readerId: 'R1',
      timingPoint: lap < 3 ? 'HALF' : 'FINISH',
      at: afterGun(1_500_000 + lap * 600_000 + place * 1_000),
    }));
    await record(race, reads);
  }
  await settle();
  await second.idle();
  await expect
    .poll(async () => (await storedRows(race.raceId)).map((row) => [row.bib, row.place]))
    .toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ]);
  await second.stop();
  await pool.end();
});

function uuidOf(nodeId: string): string {
  return nodeId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
