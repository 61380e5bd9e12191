import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { addEntry, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  api = await startApi();
  race = await makeRace(api);
});
afterAll(() => api.close());

/** Calls a mutation whose answer is a success or a named error; gives its name and the codes of its problems. */
async function attempt(field: string, input: Readonly<Record<string, unknown>>, client = race.owner) {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await client.send<
    Record<string, { problems?: { code: string }[]; code?: string }>
  >(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
      ... on UserError { code message }
      ${['removeEntry'].includes(field) ? '' : '... on InvalidInputError { problems { code path } }'} } }`,
    { input },
  );
  if (errors) return errors[0]?.extensions.code;
  const answer = data?.[field];
  return answer?.problems?.map((problem) => problem.code) ?? answer?.code ?? 'OK';
}

describe('set-up', () => {
  test('names every problem of an event', async () => {
    const base = { clubId: race.clubId, name: 'Demo Run', startsOn: '2026-06-07' };
    expect(
      await attempt('createEvent', { ...base, name: ' ', endsOn: '2026-06-01', slug: 'No Slug' }),
    ).toEqual(['TEXT_TOO_SHORT', 'SLUG_INVALID', 'DAYS_BACKWARDS']);
    expect(await attempt('createEvent', { ...base, name: 'x'.repeat(121) })).toEqual(['TEXT_TOO_LONG']);
    expect(await attempt('createEvent', { ...base, slug: race.eventSlug })).toBe('SLUG_TAKEN');
    expect(await attempt('createEvent', { ...base, clubId: 'clb_00000000000000000000000000000000' })).toBe(
      'NOT_FOUND',
    );
    expect(await attempt('createEvent', { ...base, timeZone: 'Mars/Olympus' })).toBe('BAD_USER_INPUT');
  });

  test('a course is one start, splits and one finish, ever further', async () => {
    const start = { timingPointCode: 'START', kind: 'START', name: 'Start', distance: 0 };
    const finish = { timingPointCode: 'FINISH', kind: 'FINISH', name: 'Finish', distance: 10_000 };
    const set = (checkpoints: readonly object[]) =>
      attempt('setCourse', { raceId: race.raceId, checkpoints });
    expect(await set([start])).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect(await set([finish, start])).toEqual(['COURSE_ORDER', 'COURSE_ORDER', 'COURSE_DISTANCES']);
    expect(await set([start, { ...finish, timingPointCode: 'MOON' }])).toEqual(['TIMING_POINT_UNKNOWN']);
    expect(await set([start, { ...finish, softMinSection: 1 }])).toEqual(['NUMBER_OUT_OF_RANGE']);
  });

  test('minimum section times are computed where they are not given', async () => {
    const { event } = await api.client().run<{ event: { race: { checkpoints: unknown } } }>(
      `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") {
        checkpoints { id kind ordinal minSection softMinSection sectionDirection timingPoint { code } } } } }`,
    );
    expect(event.race.checkpoints).toMatchObject([
      { kind: 'START', minSection: 0, softMinSection: null },
      { kind: 'SPLIT', minSection: 666_666, softMinSection: 1_111_111, sectionDirection: 'BACKWARD' },
      { kind: 'FINISH', timingPoint: { code: 'FINISH' } },
    ]);
  });

  test('timing points may swap their codes, and stay while a course uses them', async () => {
    const own = await makeRace(api);
    const { event } = await own.owner.run<{ event: { timingPoints: { id: string; code: string }[] } }>(
      `{ event(slug: "${own.eventSlug}") { timingPoints { id code } } }`,
    );
    const [a, b, c] = event.timingPoints;
    const swapped = [
      { id: a?.id, code: 'HALF', name: 'Was the start' },
      { id: b?.id, code: 'START', name: 'Was half way' },
      { id: c?.id, code: 'FINISH', name: 'Finish' },
    ];
    const set = (timingPoints: readonly object[]) =>
      attempt('setTimingPoints', { eventId: own.eventId, timingPoints }, own.owner);
    expect(await set(swapped)).toBe('OK');
    expect(await set(swapped.slice(0, 2))).toBe('TIMING_POINT_IN_USE');
    expect(await set([...swapped, { code: 'finish', name: 'Again' }])).toEqual(['TIMING_POINT_CODE_TWICE']);
  });

  test('bibs and chips are given once per event', async () => {
    const own = await makeRace(api);
    const first = await addEntry(own, { bib: '7', chips: ['A1', ' b2 '] });
    const save = (input: Readonly<Record<string, unknown>>) =>
      attempt('saveEntry', { raceId: own.raceId, ...input }, own.owner);
    expect(await save({ bib: '7' })).toBe('BIB_TAKEN');
    expect(await save({ bib: '8', chips: ['B2'] })).toBe('CHIP_TAKEN');
    expect(
      await save({ bib: '', age: 200, categoryKeys: ['none'], name: `N${String.fromCharCode(0)}` }),
    ).toEqual(
      expect.arrayContaining([
        'TEXT_TOO_SHORT',
        'NUMBER_OUT_OF_RANGE',
        'CATEGORY_UNKNOWN',
        'TEXT_CONTROL_CHARACTERS',
      ]),
    );
    expect(await save({ bib: '7', entryId: first, chips: ['B2'] })).toBe('OK');
    expect(await save({ bib: '8', chips: ['A1'] })).toBe('OK');
  });

  test('is changed by organizers only, audited, and says what would go wrong', async () => {
    const stranger = await api.signUp('Demo Stranger');
    const change = { eventId: race.eventId, name: 'Taken over' };
    expect(await attempt('updateEvent', change, stranger)).toBe('FORBIDDEN');
    expect(await attempt('updateEvent', change, api.client())).toBe('UNAUTHENTICATED');
    const SETUP = `{ event(slug: "${race.eventSlug}") { viewerCanManage setupProblems { severity code race { slug } }
      audit(first: 2) { edges { node { action subject account { name } } } } imports { edges { node { id } } } } }`;
    const organizer = await race.owner.run<{ event: { setupProblems: { code: string }[] } }>(SETUP);
    expect(organizer.event).toMatchObject({
      viewerCanManage: true,
      audit: { edges: [{ node: { action: 'waves-changed', account: { name: 'Demo Organizer' } } }, {}] },
    });
    expect(organizer.event.setupProblems.map(({ code }) => code)).toContain('WAVE_WITHOUT_ENTRIES');
    expect(await stranger.run(SETUP)).toMatchObject({
      event: { viewerCanManage: false, setupProblems: [], audit: { edges: [] } },
    });
  });

  test('an unpublished event is not there for strangers, by no way', async () => {
    const hidden = await makeRace(api);
    await addEntry(hidden, { bib: '1' });
    await hidden.owner.run(
      `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename } }`,
      {
        input: { eventId: hidden.eventId, isPublished: false },
      },
    );
    const look = `query ($slug: String!, $event: ID!, $race: ID!) {
      event(slug: $slug) { id } a: node(id: $event) { id } b: node(id: $race) { id }
      events(first: 100) { edges { node { id } } } }`;
    const variables = { slug: hidden.eventSlug, event: hidden.eventId, race: hidden.raceId };
    const seen = await api.client().run<{ events: { edges: { node: { id: string } }[] } }>(look, variables);
    expect(seen).toMatchObject({ event: null, a: null, b: null });
    expect(seen.events.edges.map(({ node }) => node.id)).not.toContain(hidden.eventId);
    expect(await hidden.owner.run(look, variables)).toMatchObject({ event: { id: hidden.eventId } });
  });

  test('every change of set-up raises its version', async () => {
    const own = await makeRace(api);
    const version = async () => {
      const { event } = await own.owner.run<{ event: { setupVersion: number } }>(
        `{ event(slug: "${own.eventSlug}") { setupVersion } }`,
      );
      return event.setupVersion;
    };
    const before = await version();
    await addEntry(own, { bib: '1' });
    expect(await version()).toBeGreaterThan(before);
  });
});
