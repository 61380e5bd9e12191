import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { addEntry, afterGun, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;
let address: string;

beforeAll(async () => {
  api = await startApi();
  address = await api.server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

const CHANGES = `subscription ($raceId: ID!, $after: Position!) { resultChanges(raceId: $raceId, after: $after) {
  position isReset summary { finished } results { bib name place } } }`;

interface Changes {
  readonly position: number;
  readonly isReset: boolean;
  readonly summary: { readonly finished: number };
  readonly results: readonly {
    readonly bib: string;
    readonly name: string | null;
    readonly place: number | null;
  }[];
}

/** Listens until `until` is true of what came, and ends the stream. */
async function listen(
  race: TestRace,
  options: { readonly after: number; readonly until: (changes: readonly Changes[]) => boolean },
): Promise<readonly Changes[]> {
  const abort = new AbortController();
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGES, variables: { raceId: race.raceId, after: options.after } }),
    signal: abort.signal,
  });
  const changes: Changes[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const data = /^data: (.+)$/m.exec(message)?.[1];
      if (!/^event: next$/m.test(message) || data === undefined) continue;
      const { data: payload, errors } = JSON.parse(data) as {
        data?: { resultChanges: Changes };
        errors?: unknown;
      };
      if (!payload) throw new Error(JSON.stringify(errors));
      changes.push(payload.resultChanges);
    }
    if (options.until(changes)) break;
  }
  abort.abort();
  return changes;
}

async function record(race: TestRace, reads: readonly object[]): Promise<void> {
  await race.owner.run(`mutation ($input: RecordReadsInput!) { recordReads(input: $input) { __typename } }`, {
    input: { eventId: race.eventId, reads },
  });
}

const finish = (bib: number, ms: number) => ({
  chip: `C${bib}`,
  timingPoint: 'FINISH',
  readerId: 'R1',
  at: afterGun(ms),
});

describe('resultChanges', () => {
  test('sends what was missed, then what happens', async () => {
    const race = await makeRace(api);
    await addEntry(race, { bib: '1', name: 'Demo One' });
    await addEntry(race, { bib: '2', name: 'Demo Hidden', isNameHidden: true });
    await record(race, [finish(1, 3_000_000)]);
    const hasBib = (changes: readonly Changes[], bib: string) =>
      changes.some(({ results }) => results.some((result) => result.bib === bib && result.place !== null));
    const missed = await listen(race, { after: 0, until: (changes) => hasBib(changes, '1') });
    const position = missed.at(-1)?.position ?? 0;
    const live = listen(race, { after: position, until: (changes) => hasBib(changes, '2') });
    await record(race, [finish(2, 3_100_000)]);
    const news = await live;
    expect(news.at(-1)?.position).toBeGreaterThan(position);
    expect(news.at(-1)?.summary.finished).toBe(2);
    const hidden = news.flatMap(({ results }) => results).findLast((result) => result.bib === '2');
    expect(hidden).toEqual({ bib: '2', name: null, place: 2 });
  });

  test('after a removal who saw less has to load again', async () => {
    const race = await makeRace(api, { entries: 1 });
    const gone = await addEntry(race, { bib: '2' });
    const seen = await listen(race, {
      after: 0,
      until: (all) => all.some(({ results }) => results.some((result) => result.bib === '2')),
    });
    await race.owner.run(
      `mutation ($input: RemoveEntryInput!) { removeEntry(input: $input) { __typename } }`,
      {
        input: { entryId: gone },
      },
    );
    const after = seen.at(-1)?.position ?? 0;
    const changes = await listen(race, { after, until: (all) => all.some(({ isReset }) => isReset) });
    expect(changes.at(-1)).toMatchObject({ isReset: true, results: [] });
  });

  test('an unpublished event tells strangers nothing', async () => {
    const race = await makeRace(api, { entries: 1 });
    await race.owner.run(
      `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename } }`,
      {
        input: { eventId: race.eventId, isPublished: false },
      },
    );
    await expect(listen(race, { after: 0, until: () => true })).rejects.toThrow('There is no such race');
  });
});
