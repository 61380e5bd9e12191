import type { MadeRace, SeedClient } from '@backstride/simulator';
import { type BenchRunner, entriesCsv, GUN_AT_MS, MATS, RACE_DAY } from './big-race.ts';

/** By net time, as road races have it. */
export const RULES = {
  rankingBasis: 'NET',
  rounding: 'UP_TO_SECOND',
  tieRule: 'EXACT_MILLISECONDS',
  guideRule: 'ALLOWED',
} as const;

/** Makes an event with one race over ten mats and imports its field. */
export async function setUpBigRace(options: {
  readonly client: SeedClient;
  readonly clubId: string;
  readonly slug: string;
  readonly runners: readonly BenchRunner[];
}): Promise<MadeRace> {
  const { client, clubId, slug, runners } = options;
  const event = await client.event({
    clubId,
    slug,
    name: `Demo ${slug}`,
    timeZone: 'Europe/Berlin',
    startsOn: RACE_DAY,
    timingPoints: MATS.map(({ code }) => ({ code, name: code })),
  });
  const race = await client.race({
    event,
    slug: 'marathon',
    name: 'Marathon',
    distanceMetres: 42_195,
    rules: RULES,
    checkpoints: MATS.map(({ code, metres, kind }) => ({
      timingPointCode: code,
      name: code,
      kind,
      distance: metres,
      sectionDirection: 'BACKWARD',
    })),
    gunAt: new Date(GUN_AT_MS).toISOString(),
  });
  await client.publish(event);
  const content = entriesCsv(runners);
  const { counts } = await client.importFile({
    race,
    kind: 'ENTRIES',
    fileName: 'entries.csv',
    content,
    settings: { waveId: race.waveId },
  });
  if (counts.new !== runners.length)
    throw new Error(`${counts.new} of ${runners.length} entries were imported.`);
  return race;
}
