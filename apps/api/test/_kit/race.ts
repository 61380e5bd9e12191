import type { TestApi } from './api.ts';
import type { Client } from './client.ts';

/** A published event with one race that is ready for reads. */
export interface TestRace {
  readonly owner: Client;
  readonly clubId: string;
  readonly eventId: string;
  readonly eventSlug: string;
  readonly raceId: string;
  readonly raceSlug: string;
}

/** The gun of every test race. */
export const GUN = '2026-06-07T09:00:00.000Z';

/** The moment `ms` after the gun, as readers write it. */
export function afterGun(ms: number): string {
  return new Date(Date.parse(GUN) + ms).toISOString();
}

/**
 * Makes a club (by an instance owner of the database), an event on 2026-06-07 in Europe/Berlin with the
 * timing points START, HALF and FINISH, and a race of 10 km with one wave and the given number of entries:
 * bib `n`, chip `C<n>`.
 */
export async function makeRace(
  api: TestApi,
  options: { readonly entries?: number; readonly name?: string } = {},
): Promise<TestRace> {
  const owner = await api.signUp(options.name ?? 'Demo Organizer');
  const clubId = await makeClub(api, owner);
  const { createEvent } = await owner.run<{ createEvent: { event: { id: string; slug: string } } }>(
    `mutation ($input: CreateEventInput!) { createEvent(input: $input) { ... on CreateEventSuccess { event { id slug } } } }`,
    {
      input: {
        clubId,
        name: `Demo Backward Run ${clubId.slice(-6)}`,
        timeZone: 'Europe/Berlin',
        startsOn: '2026-06-07',
      },
    },
  );
  const eventId = createEvent.event.id;
  await owner.run(
    `mutation ($points: SetTimingPointsInput!, $publish: UpdateEventInput!) {
      setTimingPoints(input: $points) { __typename }
      updateEvent(input: $publish) { __typename }
    }`,
    {
      points: {
        eventId,
        timingPoints: [
          { code: 'START', name: 'Start' },
          { code: 'HALF', name: 'Half way' },
          { code: 'FINISH', name: 'Finish' },
        ],
      },
      publish: { eventId, isPublished: true },
    },
  );
  const { createRace } = await owner.run<{ createRace: { race: { id: string; slug: string } } }>(
    `mutation ($input: CreateRaceInput!) { createRace(input: $input) { ... on CreateRaceSuccess { race { id slug } } } }`,
    { input: { eventId, name: 'Ten backward', distance: 10_000 } },
  );
  const raceId = createRace.race.id;
  await owner.run(
    `mutation ($course: SetCourseInput!, $waves: SetWavesInput!) {
      setCourse(input: $course) { __typename }
      setWaves(input: $waves) { __typename }
    }`,
    {
      course: {
        raceId,
        checkpoints: [
          { timingPointCode: 'START', kind: 'START', name: 'Start', distance: 0 },
          { timingPointCode: 'HALF', kind: 'SPLIT', name: '5 km', distance: 5_000 },
          { timingPointCode: 'FINISH', kind: 'FINISH', name: 'Finish', distance: 10_000 },
        ],
      },
      waves: { raceId, waves: [{ name: 'All', plannedStartAt: GUN }] },
    },
  );
  const race = {
    owner,
    clubId,
    eventId,
    eventSlug: createEvent.event.slug,
    raceId,
    raceSlug: createRace.race.slug,
  };
  for (let bib = 1; bib <= (options.entries ?? 0); bib++) await addEntry(race, { bib: String(bib) });
  return race;
}

/** Adds an entry; chip `C<bib>` and the first wave unless told otherwise. */
export async function addEntry(
  race: TestRace,
  entry: { readonly bib: string; readonly [field: string]: unknown },
): Promise<string> {
  const { saveEntry } = await race.owner.run<{
    saveEntry: { __typename: string; message?: string; entry: { id: string } };
  }>(
    `mutation ($input: SaveEntryInput!) {
      saveEntry(input: $input) {
        __typename ... on SaveEntrySuccess { entry { id } } ... on UserError { message }
      }
    }`,
    { input: { raceId: race.raceId, chips: [`C${entry.bib}`], ...entry } },
  );
  if (saveEntry.__typename !== 'SaveEntrySuccess') throw new Error(saveEntry.message);
  return saveEntry.entry.id;
}

async function makeClub(api: TestApi, owner: Client): Promise<string> {
  const { viewer } = await owner.run<{ viewer: { account: { email: string } } }>(
    '{ viewer { account { email } } }',
  );
  const account = await api.ownerDb
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', viewer.account.email)
    .executeTakeFirstOrThrow();
  const slug = `demo-club-${account.id.slice(0, 8)}`;
  const club = await api.ownerDb
    .insertInto('clubs')
    .values({
      slug,
      name: 'Demo Club',
      time_zone: 'Europe/Berlin',
      first_weekday: 1,
      units: 'metric',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await api.ownerDb
    .insertInto('club_members')
    .values({ club_id: club.id, account_id: account.id, role: 'owner' })
    .execute();
  return `clb_${club.id.replaceAll('-', '')}`;
}
