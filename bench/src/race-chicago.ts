import {
  createRandom,
  type MadeRace,
  type ResultWithSplits,
  readResultsWithSplits,
  type SeedClient,
  type SentRead,
} from '@backstride/simulator';
import { type RunningApi, startApi } from './kit/api.ts';
import { openClub } from './kit/organizer.ts';
import { column, parseCsv, readSharedFile } from './kit/shared-data.ts';
import { main, timed } from './kit/timing.ts';

/** The mats of Chicago 2023, by the names that the reads use, with their distances in metres. */
const MATS = [
  { mat: 'START', metres: 0, kind: 'START' },
  { mat: '05K', metres: 5_000, kind: 'SPLIT' },
  { mat: '10K', metres: 10_000, kind: 'SPLIT' },
  { mat: '15K', metres: 15_000, kind: 'SPLIT' },
  { mat: '20K', metres: 20_000, kind: 'SPLIT' },
  { mat: 'HALF', metres: 21_098, kind: 'SPLIT' },
  { mat: '25K', metres: 25_000, kind: 'SPLIT' },
  { mat: '30K', metres: 30_000, kind: 'SPLIT' },
  { mat: '35K', metres: 35_000, kind: 'SPLIT' },
  { mat: '40K', metres: 40_000, kind: 'SPLIT' },
  { mat: 'Finish', metres: 42_195, kind: 'FINISH' },
] as const;

const GUN_AT = '2023-10-08T07:30:00-05:00';
const TWO_HOURS_MS = 7_200_000;
const TOLERANCE_MS = 1_000;

await main(async () => {
  const entries = readSharedFile('races/chicago-2023/entries.csv');
  const expected = parseCsv(readSharedFile('races/chicago-2023/expected_net.csv'));
  const reads = parseCsv(readSharedFile('races/chicago-2023/reads.csv')).map(toRead);

  console.log('Chicago Marathon 2023: 5,000 runners as raw chip reads through the public API');
  const api = await timed('Postgres, migrations and API started', () => startApi({ durable: false }));
  try {
    const { client, race } = await timed('club, event, race and course made', () => setUp(api));
    const imported = await timed('entries imported from CSV', () =>
      client.importFile({ race, kind: 'ENTRIES', fileName: 'entries.csv', content: entries }),
    );
    console.log(`    ${imported.counts.new} entries, ${imported.counts.refused} refused`);
    await client.gun({ race, factId: 'c41ca600000000000000000000000001', at: GUN_AT });
    return (await raceOnce(api, client, race, reads, expected)) && imported.counts.new === expected.length;
  } finally {
    await api.stop();
  }
});

async function setUp(api: RunningApi): Promise<{ client: SeedClient; race: MadeRace }> {
  const { client, clubId } = await openClub(api.url, 'America/Chicago');
  const event = await client.event({
    clubId,
    slug: 'chicago-2023',
    name: 'Chicago Marathon 2023',
    timeZone: 'America/Chicago',
    startsOn: '2023-10-08',
    timingPoints: MATS.map(({ mat }) => ({ code: mat, name: mat })),
  });
  const race = await client.race({
    event,
    slug: 'marathon',
    name: 'Marathon',
    distanceMetres: 42_195,
    rules: {
      rankingBasis: 'NET',
      rounding: 'UP_TO_SECOND',
      tieRule: 'EXACT_MILLISECONDS',
      guideRule: 'ALLOWED',
      startWindow: TWO_HOURS_MS,
    },
    checkpoints: MATS.map(({ mat, metres, kind }) => ({
      timingPointCode: mat,
      name: mat,
      kind,
      distance: metres,
      sectionDirection: 'FORWARD',
    })),
    gunAt: GUN_AT,
  });
  await client.publish(event);
  return { client, race };
}

async function raceOnce(
  api: RunningApi,
  client: SeedClient,
  race: MadeRace,
  reads: readonly SentRead[],
  expected: readonly Record<string, string>[],
): Promise<boolean> {
  const first = await timed(`${reads.length} reads sent in batches of 2,000`, () =>
    sendAll(client, race, reads, () => 2_000),
  );
  console.log(
    `    ${first.recorded} recorded, ${first.alreadyKnown} known already, ${first.rejected} rejected`,
  );
  const before = await timed('results computed from the whole log', () =>
    api.projection.whenHashed(client.session, race),
  );
  const results = await timed('results with splits read page by page', () =>
    readResultsWithSplits(client.session, race),
  );
  const isRight = compare(results, expected);
  console.log(`    SHA-256 ${before.sha256} at log position ${before.logPosition}`);

  const random = createRandom('chicago-2023');
  const shuffled = shuffle(reads, () => random.next());
  const again = await timed('everything sent again, shuffled, in batches of 1 to 5,000', () =>
    sendAll(client, race, shuffled, () => random.whole(1, 5_000)),
  );
  console.log(
    `    ${again.recorded} recorded, ${again.alreadyKnown} known already, ${again.rejected} rejected`,
  );
  const after = await timed('results looked at again', () => api.projection.whenHashed(client.session, race));
  console.log(`    SHA-256 ${after.sha256} at log position ${after.logPosition}`);
  const isSame =
    after.sha256 === before.sha256 && after.logPosition === before.logPosition && again.recorded === 0;
  console.log(isSame ? '  The same results.' : '  NOT THE SAME RESULTS.');
  return isRight && isSame && first.recorded === reads.length && first.rejected + again.rejected === 0;
}

function toRead(row: Record<string, string>): SentRead {
  const mat = column(row, 'mat');
  return {
    timingPoint: mat,
    readerId: `reader-${mat}`,
    chip: column(row, 'chip'),
    at: column(row, 'local_time'),
  };
}

async function sendAll(
  client: SeedClient,
  race: MadeRace,
  reads: readonly SentRead[],
  nextSize: () => number,
) {
  const total = { recorded: 0, alreadyKnown: 0, rejected: 0 };
  for (let from = 0; from < reads.length; ) {
    const to = from + nextSize();
    const answer = await client.reads(race.event.id, reads.slice(from, to));
    if (answer.firstRejection !== null) console.log(`    rejected: ${answer.firstRejection}`);
    total.recorded += answer.recorded;
    total.alreadyKnown += answer.alreadyKnown;
    total.rejected += answer.rejected;
    from = to;
  }
  return total;
}

function compare(results: readonly ResultWithSplits[], expected: readonly Record<string, string>[]): boolean {
  const byBib = new Map(results.map((result) => [result.bib, result]));
  const tally = { right: 0, wrong: 0, missingKept: 0, invented: 0, lost: 0 };
  for (const row of expected) {
    const result = byBib.get(column(row, 'bib'));
    const net = new Map(result?.splits.map((split) => [split.checkpoint.name, split.netTime ?? null]));
    weigh(
      tally,
      result?.netTime ?? null,
      column(row, 'official_net_s'),
      `bib ${column(row, 'bib')} official`,
    );
    for (const { mat } of MATS.slice(1))
      weigh(tally, net.get(mat) ?? null, column(row, `${mat}_s`), `bib ${column(row, 'bib')} at ${mat}`);
  }
  const ranked = results.filter((result) => result.place != null).length;
  console.log(
    `    net times within ±1 s: ${tally.right}, off: ${tally.wrong}, lost: ${tally.lost}; ` +
      `missing mats kept missing: ${tally.missingKept}, invented: ${tally.invented}; ranked: ${ranked}`,
  );
  return tally.wrong + tally.lost + tally.invented === 0 && ranked === expected.length;
}

interface Tally {
  right: number;
  wrong: number;
  missingKept: number;
  invented: number;
  lost: number;
}

const MISSES_SHOWN = 10;

/** Counts one time; `expectedSeconds` is empty where the organizer has none. */
function weigh(tally: Tally, actualMs: number | null, expectedSeconds: string, where: string): void {
  const verdict = judge(actualMs, expectedSeconds);
  tally[verdict]++;
  const misses = tally.wrong + tally.lost + tally.invented;
  if (verdict !== 'right' && verdict !== 'missingKept' && misses <= MISSES_SHOWN)
    console.log(
      `    ${verdict}: ${where}: ${actualMs ?? 'no time'} ms, expected ${expectedSeconds || 'none'} s`,
    );
}

function judge(actualMs: number | null, expectedSeconds: string): keyof Tally {
  if (expectedSeconds === '') return actualMs === null ? 'missingKept' : 'invented';
  if (actualMs === null) return 'lost';
  return Math.abs(actualMs - Number(expectedSeconds) * 1000) <= TOLERANCE_MS ? 'right' : 'wrong';
}

function shuffle<Item>(items: readonly Item[], next: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
