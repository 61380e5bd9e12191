import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseReads } from '@backstride/domain/timing/formats';
import { parseConfig, type SourceStatus, startForwarder } from '@backstride/forwarder';
import { type MylapsOutcome, runMylapsReader } from '@backstride/forwarder/emulators';
import type { SeedClient } from '@backstride/simulator';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import pg from 'pg';
import { type RunningApi, startApi } from './kit/api.ts';
import { openClub } from './kit/organizer.ts';
import { readSharedFile } from './kit/shared-data.ts';
import { main, timed } from './kit/timing.ts';

/**
 * Replays a real MYLAPS log of April 2025, with all that the reader sent again, through an emulated reader and the
 * forwarder to a real API; then the whole log once more from another laptop. Each distinct read is kept once.
 */

/** Counted in the log by other means. */
const EXPECTED = { storeMessages: 127, records: 3_724, distinct: 2_494 };
const TIME_ZONE = 'Europe/Berlin';
const TIMEOUT_MS = 120_000;

const CREATE_TOKEN = parse(`mutation ($input: CreateEventTokenInput!) {
  createEventToken(input: $input) { __typename ... on CreateEventTokenSuccess { token } }
}`) as TypedDocumentNode<{ createEventToken: { token?: string } }, { input: object }>;

/** What the reader's side of the connection said, and where its reads come from. */
interface Log {
  readonly messages: readonly string[];
  readonly locations: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
}

interface Kept {
  readonly reads: number;
  readonly guns: number;
  readonly logPosition: number;
}

await main(async () => {
  const log = readLog(readSharedFile('chip-formats/mylaps-production.log'));
  console.log(
    `MYLAPS log: ${log.messages.length} messages from ${log.locations.length} locations, ${log.firstDay} to ${log.lastDay}`,
  );
  const api = await timed('Postgres, migrations and API started', () => startApi({ durable: true }));
  const owner = new pg.Client({ connectionString: api.ownerUrl });
  try {
    await owner.connect();
    const config = await timed('event and token made', () => setUp(api, log, owner));
    const first = await timed('the whole log through emulator and forwarder', () => replay(config, log));
    const kept = await countKept(owner);
    print('first time', first, kept);
    const second = await timed('the whole log again, from an empty journal', () => replay(config, log));
    const keptAfter = await countKept(owner);
    print('again', second, keptAfter);
    return judge({ first, kept, second, keptAfter });
  } finally {
    await owner.end();
    await api.stop();
  }
});

function readLog(text: string): Log {
  const messages = text
    .replaceAll('\0', '')
    .split(/[\r\n$]+/)
    .filter((line) => !/to {3}client:/.test(line))
    .map((line) =>
      line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z (?:\S{1,4} +)?(?:message|from client):/, '').trim(),
    )
    .filter((line) => /^[^@]+@[A-Za-z]+@/.test(line));
  const { reads } = parseReads({ text: messages.map((message) => `${message}$`).join(''), format: 'mylaps' });
  const locations = new Set(reads.map(({ pointName }) => pointName ?? ''));
  const days = reads.map(({ localTime }) => localTime.date ?? '').sort();
  return { messages, locations: [...locations], firstDay: days[0] ?? '', lastDay: days.at(-1) ?? '' };
}

async function setUp(api: RunningApi, log: Log, owner: pg.Client) {
  const { client, clubId } = await openClub(api.url, TIME_ZONE);
  const locations = log.locations.map((location, index) => ({
    location,
    readerId: location,
    timingPoint: `POINT${index + 1}`,
  }));
  const event = await client.event({
    clubId,
    slug: 'mylaps-log',
    name: 'MYLAPS log',
    timeZone: TIME_ZONE,
    startsOn: log.firstDay,
    timingPoints: locations.map(({ location, timingPoint }) => ({ code: timingPoint, name: location })),
  });
  // Five weeks of tests and races in one log are more than an event may last.
  await owner.query('update events set ends_on = $1', [log.lastDay]);
  const raceId = await makeRace(client, event);
  const { createEventToken } = await client.session.run(CREATE_TOKEN, {
    input: { eventId: event.id, label: 'Timing laptop', validForHours: 1 },
  });
  return {
    api: api.url,
    event: event.id,
    token: createEventToken.token,
    timeZone: TIME_ZONE,
    page: null,
    sources: [
      {
        name: 'mylaps',
        format: 'mylaps',
        listen: 0,
        host: '127.0.0.1',
        mylapsVersion: 1,
        locations,
        guns: [{ raceId }],
      },
    ],
  };
}

async function makeRace(client: SeedClient, event: { readonly id: string; readonly slug: string }) {
  const race = await client.race({
    event,
    slug: 'log',
    name: 'Log',
    distanceMetres: 5_000,
    rules: {
      rankingBasis: 'GUN',
      rounding: 'UP_TO_SECOND',
      tieRule: 'EXACT_MILLISECONDS',
      guideRule: 'ALLOWED',
    },
    checkpoints: [
      { timingPointCode: 'POINT1', name: 'Start', kind: 'START', distance: 0, sectionDirection: 'FORWARD' },
      {
        timingPointCode: 'POINT2',
        name: 'Finish',
        kind: 'FINISH',
        distance: 5_000,
        sectionDirection: 'FORWARD',
      },
    ],
    gunAt: '2025-04-13T06:00:00+02:00',
  });
  return race.id;
}

interface Replayed extends MylapsOutcome {
  readonly status: SourceStatus;
}

async function replay(given: object, log: Log): Promise<Replayed> {
  const journal = mkdtempSync(path.join(os.tmpdir(), 'backstride-forwarder-'));
  const forwarder = await startForwarder({ config: parseConfig({ ...given, journal }) });
  try {
    const outcome = await runMylapsReader({
      port: () => forwarder.port('mylaps'),
      messages: log.messages,
      faults: { jitter: true },
    });
    const [status] = forwarder.sources;
    if (status === undefined) throw new Error('The forwarder has no source.');
    const giveUpAt = performance.now() + TIMEOUT_MS;
    while (status.backlog > 0) {
      if (performance.now() > giveUpAt)
        throw new Error(`The forwarder does not end: ${status.sendingProblem}`);
      await wait(20);
    }
    return { ...outcome, status };
  } finally {
    await forwarder.stop();
    rmSync(journal, { recursive: true, force: true });
  }
}

async function countKept(owner: pg.Client): Promise<Kept> {
  const { rows } = await owner.query<Kept>(
    `select count(*) filter (where kind = 'chip-read')::int as reads,
       count(*) filter (where kind = 'gun')::int as guns, max(position)::int as "logPosition" from race_log`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The race log did not answer.');
  return row;
}

function print(what: string, { acknowledged, status }: Replayed, kept: Kept): void {
  console.log(
    `    ${what}: ${acknowledged} batches acknowledged, ${status.reads} records received, ` +
      `${status.recorded} new to the server, ${status.alreadyKnown} known already, ${status.rejected} refused, ` +
      `${status.badLines} bad lines`,
  );
  console.log(`    the log keeps ${kept.reads} reads and ${kept.guns} guns, position ${kept.logPosition}`);
}

function judge(found: {
  readonly first: Replayed;
  readonly kept: Kept;
  readonly second: Replayed;
  readonly keptAfter: Kept;
}): boolean {
  const { first, kept, second, keptAfter } = found;
  const checks: readonly (readonly [string, number, number])[] = [
    ['records received', first.status.reads, EXPECTED.records],
    ['distinct reads kept', kept.reads, EXPECTED.distinct],
    ['distinct reads told by the server', first.status.recorded, EXPECTED.distinct],
    ['reads refused', first.status.rejected + second.status.rejected, 0],
    ['records received the second time', second.status.reads, EXPECTED.records],
    ['new reads the second time', second.status.recorded, 0],
    ['reads kept after the second time', keptAfter.reads, EXPECTED.distinct],
    ['position of the log after the second time', keptAfter.logPosition, kept.logPosition],
  ];
  const wrong = checks.filter(([, is, shouldBe]) => is !== shouldBe);
  for (const [what, is, shouldBe] of wrong) console.error(`  WRONG: ${what}: ${is} instead of ${shouldBe}`);
  if (wrong.length === 0)
    console.log('  Each distinct read is kept once, and the second time changed nothing.');
  return wrong.length === 0;
}
