import { isDeepStrictEqual } from 'node:util';
import {
  createRandom,
  type MadeRace,
  type ResultWithSplits,
  readResultsWithSplits,
  type SeedClient,
  type SentRead,
} from '@backstride/simulator';
import { compare } from './chicago/compare.ts';
import { CHICAGO_RULES, CHICAGO_ZONE, setUpChicago } from './chicago/course.ts';
import { type Sent, sendAll, shuffle, toRead } from './chicago/send.ts';
import { type RunningApi, startApi } from './kit/api.ts';
import { openClub } from './kit/organizer.ts';
import { parseCsv, readSharedFile } from './kit/shared-data.ts';
import { main, timed } from './kit/timing.ts';

/** What every stage needs. */
interface Stage {
  readonly api: RunningApi;
  readonly client: SeedClient;
  readonly clubId: string;
  readonly entriesCsv: string;
  readonly reads: readonly SentRead[];
  readonly shuffled: readonly SentRead[];
}

await main(async () => {
  const entriesCsv = readSharedFile('races/chicago-2023/entries.csv');
  const expected = parseCsv(readSharedFile('races/chicago-2023/expected_net.csv'));
  const reads = parseCsv(readSharedFile('races/chicago-2023/reads.csv')).map(toRead);
  const shuffled = shuffle(reads, createRandom('order'));

  console.log('Chicago Marathon 2023: 5,000 runners as raw chip reads through the public API');
  const api = await timed('Postgres, migrations and API started', () => startApi({ durable: false }));
  try {
    const stage: Stage = { api, ...(await openClub(api.url, CHICAGO_ZONE)), entriesCsv, reads, shuffled };
    const { race, entries } = await timed('event, race and course made, entries imported from CSV', () =>
      setUpChicago({ ...stage, slug: 'chicago-2023' }),
    );
    console.log(`    ${entries} entries`);
    const results = await sendInOrder(stage, race);
    const verdicts = [
      entries === expected.length,
      results !== null && compare(results, expected),
      await sendAgain(stage, race),
      results !== null && (await sendElsewhere(stage, results)),
    ];
    return verdicts.every(Boolean);
  } finally {
    await api.stop();
  }
});

/** The race as it happened; null when a read was not taken. */
async function sendInOrder(stage: Stage, race: MadeRace): Promise<ResultWithSplits[] | null> {
  const { api, client, reads } = stage;
  const sent = await timed(`${reads.length} reads sent in batches of 2,000`, () =>
    sendAll(client, race, reads, () => 2_000),
  );
  tell(sent);
  await timed('results current', () => api.projection.whenCurrent(race));
  const results = await timed('results with splits read page by page', () =>
    readResultsWithSplits(client.session, race),
  );
  return sent.recorded === reads.length ? results : null;
}

/** All reads a second time, and the whole log computed anew: nothing may change. */
async function sendAgain({ api, client, reads, shuffled }: Stage, race: MadeRace): Promise<boolean> {
  const random = createRandom('batches');
  const before = await api.projection.whenHashed(client.session, race);
  console.log(`    SHA-256 ${before.sha256} at log position ${before.logPosition}`);
  const sent = await timed('everything sent again, shuffled, in batches of 1 to 5,000', () =>
    sendAll(client, race, shuffled, () => random.whole(1, 5_000)),
  );
  tell(sent);
  const after = await timed('the whole log computed anew', async () => {
    await client.changeRules(race, CHICAGO_RULES);
    return api.projection.whenHashed(client.session, race);
  });
  console.log(`    SHA-256 ${after.sha256} at log position ${after.logPosition}`);
  const isSame = after.sha256 === before.sha256 && after.logPosition === before.logPosition;
  console.log(isSame ? '    The same results.' : '    NOT THE SAME RESULTS.');
  return isSame && sent.recorded === 0 && sent.alreadyKnown === reads.length && sent.rejected === 0;
}

/** The same race again in another event, which gets the reads shuffled from the beginning. */
async function sendElsewhere(stage: Stage, results: readonly ResultWithSplits[]): Promise<boolean> {
  const { api, client, shuffled } = stage;
  const random = createRandom('elsewhere');
  const { race } = await setUpChicago({ ...stage, slug: 'chicago-2023-shuffled' });
  const sent = await timed('another event: reads sent shuffled from the beginning', () =>
    sendAll(client, race, shuffled, () => random.whole(1, 5_000)),
  );
  tell(sent);
  await api.projection.whenCurrent(race);
  const isSame = isDeepStrictEqual(await readResultsWithSplits(client.session, race), results);
  console.log(isSame ? '    The same places, times and splits.' : '    OTHER PLACES, TIMES OR SPLITS.');
  return isSame && sent.recorded === shuffled.length;
}

function tell({ recorded, alreadyKnown, rejected }: Sent): void {
  console.log(`    ${recorded} recorded, ${alreadyKnown} known already, ${rejected} rejected`);
}
