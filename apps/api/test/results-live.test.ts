import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { afterGun, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  api = await startApi();
  race = await makeRace(api, { entries: 3 });
});
afterAll(() => api.close());

const RECORD = `mutation ($input: RecordReadsInput!) {
  recordReads(input: $input) {
    __typename
    ... on RecordReadsSuccess { recorded alreadyKnown logPosition rejected { index code message } }
    ... on UserError { code message }
  }
}`;

const RESULTS = `query ($slug: String!, $race: String!) {
  event(slug: $slug) {
    race(slug: $race) {
      resultsSummary { position finished onCourse entered }
      results(first: 10) {
        totalCount position
        edges { node { bib place status netTime gunTime listOrder lastSplit { checkpoint { name } sectionTime sectionDistance } } }
      }
    }
  }
}`;

function read(chip: string, timingPoint: string, ms: number) {
  return { chip, timingPoint, readerId: 'R1', at: afterGun(ms) };
}

test('reads become results', async () => {
  const reads = [
    read('C1', 'START', 1_000),
    read('C1', 'HALF', 1_800_500),
    read('C1', 'FINISH', 3_600_500),
    read('C2', 'START', 5_000),
    read('C2', 'HALF', 1_700_000),
  ];
  const { recordReads } = await race.owner.run<{ recordReads: Record<string, unknown> }>(RECORD, {
    input: { eventId: race.eventId, reads: [...reads, read('C9', 'NOWHERE', 1)] },
  });
  expect(recordReads).toMatchObject({
    __typename: 'RecordReadsSuccess',
    recorded: 5,
    alreadyKnown: 0,
    logPosition: 5,
    rejected: [{ index: 5, code: 'TIMING_POINT_UNKNOWN' }],
  });
  await api.server.projector.poll();
  await api.server.projector.idle();
  await expect
    .poll(async () => {
      const data = await api.client().run<{ event: unknown }>(RESULTS, {
        slug: race.eventSlug,
        race: race.raceSlug,
      });
      return data.event;
    })
    .toMatchObject({
      race: {
        resultsSummary: { finished: 1, onCourse: 1, entered: 3 },
        results: {
          totalCount: 3,
          edges: [
            { node: { bib: '1', place: 1, status: 'FINISHED', netTime: 3_600_000, gunTime: 3_601_000 } },
            { node: { bib: '2', place: null, status: 'ON_COURSE' } },
            { node: { bib: '3', place: null, status: 'ENTERED' } },
          ],
        },
      },
    });
});
