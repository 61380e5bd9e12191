import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { makeRace, type TestRace } from './_kit/race.ts';
import { importList } from './_kit/uploads.ts';

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  api = await startApi();
  race = await makeRace(api);
  const rows = Array.from({ length: 150 }, (_, n) => `${n + 1},Demo Runner ${n + 1},Club ${n % 7},F`);
  await importList(race, { kind: 'ENTRIES', content: ['bib,name,club,sex', ...rows].join('\n') });
  await api.server.projector.poll();
  await api.server.projector.idle();
});
afterAll(() => api.close());

test('a page of results takes the same few statements however long it is', async () => {
  const statements = async (first: number) => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    const data = await api.client().run<{ event: { race: { results: { edges: unknown[] } } } }>(
      `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") { results(first: ${first}) {
        totalCount edges { node { bib name clubName place status entry { age isNameHidden }
          placesInCategories { place } lastSplit { checkpoint { name } } } } } } } }`,
    );
    const count = spy.mock.calls.filter(([query]) => isSelect(query)).length;
    spy.mockRestore();
    expect(data.event.race.results.edges).toHaveLength(first);
    return count;
  };
  await statements(1);
  const short = await statements(1);
  expect(await statements(150)).toBe(short);
  expect(short).toBeLessThanOrEqual(6);
});

function isSelect(query: unknown): boolean {
  const text = typeof query === 'string' ? query : (query as { text?: string } | null)?.text;
  return (
    text?.trimStart().toLowerCase().startsWith('select') === true && !text.includes('pg_try_advisory_lock')
  );
}
