import { describe, expect, test } from 'vitest';
import {
  atOf,
  chronotrackRecord,
  ipicoRecord,
  jchipRecord,
  storeMessages,
  times,
  ultraRecord,
} from './_kit/records.ts';
import { testRun, until } from './_kit/run.ts';
import {
  callAsChronotrack,
  callAsJchip,
  type Faults,
  runMylapsReader,
  startRaceresultDecoder,
  startTalker,
  ultraTime,
} from './emulators/index.ts';

const MANY = 120;
const BAD_DAY: Faults = { jitter: true, garbage: true, resend: true, breakAt: 41 };

/** All reads, each once, and each at its time. */
function expectAll(reads: ReadonlyMap<string, { readonly at: string }>, count = MANY) {
  expect(reads.size).toBe(count);
  expect([...reads.values()].map(({ at }) => at).sort()).toEqual(times(count, atOf));
}

describe.each([
  ['on a good day', {}],
  ['with jitter, garbage, everything twice and a broken connection', BAD_DAY],
])('%s', (_, faults: Faults) => {
  test('MYLAPS: everything is acknowledged and kept once', async () => {
    const run = await testRun();
    const forwarder = await run.start([{ name: 'finish-main', format: 'mylaps', listen: 0 }]);
    const { acknowledged } = await runMylapsReader({
      port: () => forwarder.port('finish-main'),
      messages: storeMessages(MANY / 10),
      faults: { ...faults, ...(faults.breakAt === undefined ? {} : { breakAt: 5 }) },
    });
    expect(acknowledged).toBe(MANY / 10);
    await until(() => expectAll(run.api.reads));
    expect(new Set([...run.api.reads.values()].map(({ readerId }) => readerId))).toEqual(
      new Set(['finish-main']),
    );
  });

  test('RACE RESULT: stored passings are fetched, new ones pushed, lost pushes noticed', async () => {
    const run = await testRun();
    const decoder = await startRaceresultDecoder({ now: run.clock.now, faults });
    const see = (n: number, isLost = false) =>
      decoder.pass({ chip: `AB${n}`, at: Date.parse(atOf(n)), isLost });
    for (let n = 0; n < 40; n++) see(n);
    const forwarder = await run.start([
      { name: 'finish-main', format: 'raceresult', connect: `127.0.0.1:${decoder.port}` },
    ]);
    await until(() => expect(run.api.reads.size).toBe(40));
    for (let n = 40; n < 80; n++) see(n, n % 3 === 0);
    await until(() => expect(run.api.reads.size).toBe(80));
    if (faults.breakAt !== undefined) decoder.hangUp();
    for (let n = 80; n < MANY; n++) see(n);
    await until(() => expectAll(run.api.reads));
    expect(forwarder.sources[0]?.badLines).toBe(0);
    await forwarder.stop();
    await decoder.close();
  });

  test('IPICO', async () => {
    const run = await testRun();
    const reader = await startTalker({ records: times(MANY, ipicoRecord), faults });
    const forwarder = await run.start([
      { name: 'finish-main', format: 'ipico', connect: `127.0.0.1:${reader.port}` },
    ]);
    await until(() => expectAll(run.api.reads));
    await forwarder.stop();
    await reader.close();
  });

  test('RFID Ultra, whose clock is measured', async () => {
    const run = await testRun();
    const reader = await startTalker({
      records: times(MANY, ultraRecord),
      faults,
      answer: (line) => (line === 'r' ? ultraTime(run.clock.now() - 90_000) : null),
    });
    const forwarder = await run.start([
      { name: 'finish-main', format: 'ultra', connect: `127.0.0.1:${reader.port}` },
    ]);
    await until(() => {
      expectAll(run.api.reads);
      const offset = forwarder.sources[0]?.offset;
      expect(Math.abs((offset?.offsetMs ?? 0) - 90_000)).toBeLessThanOrEqual(offset?.uncertaintyMs ?? 0);
    });
    await forwarder.stop();
    await reader.close();
  });

  test('ChronoTrack', async () => {
    const run = await testRun();
    const forwarder = await run.start([{ name: 'finish-main', format: 'chronotrack', listen: 0 }]);
    const port = await forwarder.port('finish-main');
    await callAsChronotrack({ port, records: times(MANY, chronotrackRecord), faults });
    await until(() => expectAll(run.api.reads));
  });

  test('J-Chip, whose clock is measured', async () => {
    const run = await testRun();
    const forwarder = await run.start([{ name: 'finish-main', format: 'jchip', listen: 0 }]);
    const port = await forwarder.port('finish-main');
    await callAsJchip({ port, records: times(MANY, jchipRecord), faults, now: run.clock.now });
    await until(() => expectAll(run.api.reads));
    expect(forwarder.sources[0]?.offset).not.toBeNull();
  });
});

describe('a decoder of RACE RESULT', () => {
  test('with a wrong clock: the offset is shown, and sent when that is wanted', async () => {
    const run = await testRun();
    const decoder = await startRaceresultDecoder({ now: run.clock.now, faults: { clockBehindMs: 60_000 } });
    const forwarder = await run.start([
      {
        name: 'finish-main',
        format: 'raceresult',
        connect: `127.0.0.1:${decoder.port}`,
        recordClockOffset: true,
      },
    ]);
    await until(() => expect(run.api.offsets.size).toBeGreaterThan(0));
    const offset = forwarder.sources[0]?.offset;
    expect(Math.abs((offset?.offsetMs ?? 0) - 60_000)).toBeLessThanOrEqual(offset?.uncertaintyMs ?? 0);
    expect([...run.api.offsets.values()][0]).toMatchObject({ readerId: 'finish-main' });
    await forwarder.stop();
    await decoder.close();
  });

  test('begins a new file: its passings are not taken for the old ones', async () => {
    const run = await testRun();
    const decoder = await startRaceresultDecoder({ now: run.clock.now });
    for (let n = 0; n < 10; n++) decoder.pass({ chip: `AB${n}`, at: Date.parse(atOf(n)) });
    const forwarder = await run.start([
      { name: 'finish-main', format: 'raceresult', connect: `127.0.0.1:${decoder.port}` },
    ]);
    await until(() => expect(run.api.reads.size).toBe(10));
    decoder.newFile();
    for (let n = 10; n < 15; n++) decoder.pass({ chip: `AB${n}`, at: Date.parse(atOf(n)), isLost: true });
    await until(() => expectAll(run.api.reads, 15));
    await forwarder.stop();
    await decoder.close();
  });
});

describe('guns', () => {
  const raceId = `rac_${'a'.repeat(32)}`;
  const waveId = `wav_${'b'.repeat(32)}`;
  const markers = [
    'Start@Marker@2026-06-07 09:30:00.120|ext-gun|Gunshot 1@2026-06-07 09:40:00.300|ext-gun|Gunshot 2@1@',
    'Start@Marker@2026-06-07 09:30:00.120|ext-gun|Gunshot 1@2@',
  ];

  test('of a reader start the waves that the set-up names, once each', async () => {
    const run = await testRun();
    const forwarder = await run.start([
      {
        name: 'start',
        format: 'mylaps',
        listen: 0,
        guns: [
          { raceId, waveId, match: 'Gunshot 1' },
          { raceId, match: 'Gunshot 2' },
        ],
      },
    ]);
    await runMylapsReader({ port: () => forwarder.port('start'), messages: markers });
    await until(() =>
      expect([...run.api.guns.values()].map(({ at }) => at)).toEqual([
        '2026-06-07T09:30:00.120Z',
        '2026-06-07T09:40:00.300Z',
      ]),
    );
    expect([...run.api.guns.values()].map((gun) => gun.waveId)).toEqual([waveId, undefined]);
  });

  test('without a race in the set-up are shown only', async () => {
    const run = await testRun();
    const forwarder = await run.start([{ name: 'start', format: 'mylaps', listen: 0 }]);
    await runMylapsReader({ port: () => forwarder.port('start'), messages: markers });
    await until(() => expect(forwarder.sources[0]).toMatchObject({ guns: 3, backlog: 0 }));
    expect(run.api.guns.size).toBe(0);
  });
});

test('locations on one connection are readers of their own', async () => {
  const run = await testRun();
  const forwarder = await run.start([
    {
      name: 'mylaps',
      format: 'mylaps',
      listen: 0,
      locations: [
        { location: '5Km', readerId: 'split-5', timingPoint: 'SPLIT5' },
        { location: 'Finish', readerId: 'finish-main', timingPoint: 'FINISH' },
      ],
    },
  ]);
  const messages = [...storeMessages(1, '5Km'), ...storeMessages(2, 'Finish').slice(1)];
  await runMylapsReader({ port: () => forwarder.port('mylaps'), messages });
  await until(() => expect(run.api.reads.size).toBe(20));
  const places = new Set(
    [...run.api.reads.values()].map(({ readerId, timingPoint }) => `${readerId}@${timingPoint}`),
  );
  expect(places).toEqual(new Set(['split-5@SPLIT5', 'finish-main@FINISH']));
});
