import { type MadeRace, type ResultRow, readResults, type SeedClient } from '@backstride/simulator';
import type { Projection } from '../kit/projection.ts';
import { entriesFile, finishTimesFile, type OfficialField } from './field.ts';

/** Midnight UTC of the race day plus 14 h: any moment of the day serves as the gun. */
const GUN_TIME = 'T14:00:00Z';

/** Who makes the races. */
export interface Ranker {
  readonly client: SeedClient;
  readonly clubId: string;
  readonly projection: Projection;
}

/** Imports a field's entries and finish times as an organizer would, and reads the ranking that the product makes. */
export async function rankByProduct(
  { client, clubId, projection }: Ranker,
  field: OfficialField,
): Promise<readonly ResultRow[]> {
  const race = await setUp(client, clubId, field);
  const settings = { waveId: race.waveId };
  const entries = await client.importFile({
    race,
    settings,
    kind: 'ENTRIES',
    fileName: 'entries.csv',
    content: entriesFile(field),
  });
  if (entries.counts.new !== field.rows.length)
    throw new Error(`${field.name}: ${entries.counts.new} of ${field.rows.length} entries were taken.`);
  const times = await client.importFile({
    race,
    settings: { ...settings, timeFormat: field.timeFormat },
    kind: 'FINISH_TIMES',
    fileName: 'finish-times.csv',
    content: finishTimesFile(field),
  });
  for (const { code, count } of times.counts.byProblem) console.log(`    ${count} × ${code}`);
  await projection.whenCurrent(race);
  return readResults(client.session, race);
}

async function setUp(client: SeedClient, clubId: string, field: OfficialField): Promise<MadeRace> {
  const { slug, name, timeZone, day } = field;
  const event = await client.event({
    clubId,
    slug,
    name,
    timeZone,
    startsOn: day,
    timingPoints: [
      { code: 'START', name: 'Start' },
      { code: 'FINISH', name: 'Finish' },
    ],
  });
  const race = await client.race({
    event,
    slug: 'marathon',
    name: 'Marathon',
    distanceMetres: 42_195,
    rules: {
      rankingBasis: field.rankingBasis,
      rounding: 'UP_TO_SECOND',
      tieRule: 'EXACT_MILLISECONDS',
      guideRule: 'ALLOWED',
      ageGroups: [...field.divisions],
    },
    checkpoints: [
      { timingPointCode: 'START', name: 'Start', kind: 'START', distance: 0, sectionDirection: 'FORWARD' },
      {
        timingPointCode: 'FINISH',
        name: 'Finish',
        kind: 'FINISH',
        distance: 42_195,
        sectionDirection: 'FORWARD',
        minSection: field.minRaceMs ?? null,
      },
    ],
    categoryKeys: [...new Set(field.rows.map((row) => row.category).filter((key) => key !== ''))],
    gunAt: `${day}${GUN_TIME}`,
  });
  await client.publish(event);
  return race;
}
