import type { MadeRace, SeedClient } from '@backstride/simulator';

/** The mats of Chicago 2023, by the names that the reads use, with their distances in metres. */
export const MATS = [
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

export const CHICAGO_ZONE = 'America/Chicago';
const GUN_AT = '2023-10-08T07:30:00-05:00';

/** The last wave crossed the start 86 minutes after the first gun. */
const TWO_HOURS_MS = 7_200_000;

export const CHICAGO_RULES = {
  rankingBasis: 'NET',
  rounding: 'UP_TO_SECOND',
  tieRule: 'EXACT_MILLISECONDS',
  guideRule: 'ALLOWED',
  startWindow: TWO_HOURS_MS,
} as const;

/** Makes the event and the race, imports the entries and fires the gun. Answers how many entries were new. */
export async function setUpChicago(options: {
  readonly client: SeedClient;
  readonly clubId: string;
  readonly slug: string;
  readonly entriesCsv: string;
}): Promise<{ readonly race: MadeRace; readonly entries: number }> {
  const { client, clubId, slug, entriesCsv } = options;
  const event = await client.event({
    clubId,
    slug,
    name: 'Chicago Marathon 2023',
    timeZone: CHICAGO_ZONE,
    startsOn: '2023-10-08',
    timingPoints: MATS.map(({ mat }) => ({ code: mat, name: mat })),
  });
  const race = await client.race({
    event,
    slug: 'marathon',
    name: 'Marathon',
    distanceMetres: 42_195,
    rules: CHICAGO_RULES,
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
  const { counts } = await client.importFile({
    race,
    kind: 'ENTRIES',
    fileName: 'entries.csv',
    content: entriesCsv,
    settings: { waveId: race.waveId },
  });
  await client.gun({ race, factId: 'c41ca600000000000000000000000001', at: GUN_AT });
  return { race, entries: counts.new };
}
