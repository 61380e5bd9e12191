import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../src/journal/journal.ts';
import { ipicoRecord, storeMessages, times, ultraRecord } from './_kit/records.ts';
import { testRun, until } from './_kit/run.ts';
import { runMylapsReader, startTalker } from './emulators/index.ts';

/** A file of IPICO records and the source that sends it. */
function ipicoFile(folder: string, count: number) {
  const file = path.join(folder, 'reads.txt');
  writeFileSync(file, times(count, (n) => `${ipicoRecord(n)}\r\n`).join(''));
  return { file, source: { name: 'finish-main', format: 'ipico', replay: file } };
}

describe('the API', () => {
  test.each(['away', 'bad-gateway', 'token-refused', 'point-unknown'] as const)(
    '%s: everything waits in the journal, the status says why, and it goes on by itself',
    async (mood) => {
      const run = await testRun();
      const { source } = ipicoFile(run.folder, 700);
      run.api.mood = mood;
      const forwarder = await run.start([source]);
      const [status] = forwarder.sources;
      await until(() => {
        expect(status).toMatchObject({ reads: 700, backlog: 700, connection: 'done' });
        expect(status?.sendingProblem).toMatch(/does not answer|can't take reads|revoked|timing point/);
      });
      expect(run.api.reads.size).toBe(0);
      run.api.mood = 'well';
      await until(() => expect(status).toMatchObject({ backlog: 0, sendingProblem: null, recorded: 700 }));
      expect(run.api.reads.size).toBe(700);
    },
  );

  test('whose answers are lost keeps nothing twice', async () => {
    const run = await testRun();
    const { source } = ipicoFile(run.folder, 700);
    run.api.mood = 'answer-lost';
    const forwarder = await run.start([source]);
    await until(() => expect(run.api.requests).toBeGreaterThan(2));
    run.api.mood = 'well';
    await until(() => expect(forwarder.sources[0]?.backlog).toBe(0));
    expect(run.api.reads.size).toBe(700);
    expect(forwarder.sources[0]?.alreadyKnown).toBeGreaterThan(0);
  });

  test('gets at most 500 reads at once', async () => {
    const run = await testRun();
    const forwarder = await run.start([ipicoFile(run.folder, 3_000).source]);
    await until(() => expect(forwarder.sources[0]).toMatchObject({ backlog: 0, recorded: 3_000 }));
    expect(run.api.largestBatch).toBe(500);
  });

  test('refuses single reads: they are counted and named, the others are kept, and --resend sends all again', async () => {
    const run = await testRun();
    const reader = await startTalker({
      records: [ultraRecord(1), ultraRecord(2).replace('AB', 'X'), ultraRecord(3)],
    });
    const source = { name: 'finish-main', format: 'ultra', connect: `127.0.0.1:${reader.port}` };
    run.api.mood = 'rejects-x';
    const first = await run.start([source]);
    await until(() => expect(first.sources[0]).toMatchObject({ recorded: 2, rejected: 1, backlog: 0 }));
    expect(first.sources[0]?.notices.map(({ text }) => text).join()).toContain('More than two days away.');
    await first.stop();
    await reader.close();
    run.api.mood = 'well';
    const again = await run.start([source], { resend: true });
    await until(() => expect(again.sources[0]).toMatchObject({ recorded: 1, alreadyKnown: 2, backlog: 0 }));
  });
});

describe('a restart', () => {
  test('goes on where the server had confirmed', async () => {
    const run = await testRun();
    const { source } = ipicoFile(run.folder, 300);
    const first = await run.start([source]);
    await until(() => expect(first.sources[0]).toMatchObject({ backlog: 0, recorded: 300 }));
    await first.stop();
    const requests = run.api.requests;
    const second = await run.start([{ ...source, replay: undefined, tail: path.join(run.folder, 'none') }]);
    await until(() => expect(second.sources[0]?.connectionProblem).toContain("can't be read"));
    expect(second.sources[0]?.backlog).toBe(0);
    expect(run.api.requests).toBe(requests);
  });

  test('bears a torn line at the end of the journal, and a lost or broken cursor', async () => {
    const run = await testRun();
    const { source } = ipicoFile(run.folder, 20);
    const first = await run.start([source]);
    await until(() => expect(first.sources[0]?.recorded).toBe(20));
    await first.stop();
    const journal = path.join(run.folder, 'journal', 'finish-main.journal');
    appendFileSync(journal, readFileSync(journal, 'utf8').slice(0, 30));
    writeFileSync(path.join(run.folder, 'journal', 'finish-main.cursor.json'), '{"offs');
    const second = await run.start([source]);
    await until(() => expect(second.sources[0]).toMatchObject({ alreadyKnown: 40, recorded: 0, backlog: 0 }));
    expect(second.sources[0]?.notices.map(({ text }) => text).join()).toContain('torn');
    expect(run.api.reads.size).toBe(20);
  });
});

describe('the disk', () => {
  test('that is full: nothing is acknowledged until it is written', async () => {
    const run = await testRun();
    let isFull = true;
    let isAllowed = false;
    const forwarder = await run.start([{ name: 'finish-main', format: 'mylaps', listen: 0 }], {
      openSourceJournal: (file) =>
        openJournal(file, {
          async sync() {
            if (isFull) throw new Error('ENOSPC: no space left on device');
            isAllowed = true;
          },
        }),
    });
    const reader = runMylapsReader({
      port: () => forwarder.port('finish-main'),
      messages: storeMessages(3),
      onProgress: () => expect(isAllowed).toBe(true),
    });
    await until(() =>
      expect(forwarder.sources[0]?.notices.map(({ text }) => text).join()).toContain('no space left'),
    );
    expect(run.api.reads.size).toBe(0);
    isFull = false;
    expect((await reader).acknowledged).toBe(3);
    await until(() => expect(run.api.reads.size).toBe(30));
  });
});

describe('files', () => {
  test('that grow are followed, a line counts when its end is there', async () => {
    const run = await testRun();
    const file = path.join(run.folder, 'live.txt');
    writeFileSync(file, `${ipicoRecord(0)}\r\n${ipicoRecord(1).slice(0, 20)}`);
    const forwarder = await run.start([{ name: 'finish-main', format: 'ipico', tail: file }]);
    await until(() => expect(run.api.reads.size).toBe(1));
    appendFileSync(file, `${ipicoRecord(1).slice(20)}\r\n${ipicoRecord(2)}\r\n`);
    await until(() => expect(run.api.reads.size).toBe(3));
    expect(forwarder.sources[0]).toMatchObject({ reads: 3, badLines: 0 });
    await forwarder.stop();
    const again = await run.start([{ name: 'finish-main', format: 'ipico', tail: file }]);
    appendFileSync(file, `${ipicoRecord(3)}\r\n`);
    await until(() => expect(run.api.reads.size).toBe(4));
    expect(again.sources[0]?.reads).toBe(1);
  });
});

test('garbage without end: the connection is closed, little is kept, the good reader beside it goes on', async () => {
  const run = await testRun();
  const noise = await startTalker({ records: times(20_000, (n) => `${n} `.repeat(40)) });
  const good = await startTalker({ records: times(10, ipicoRecord) });
  const forwarder = await run.start([
    { name: 'noise', format: 'ipico', connect: `127.0.0.1:${noise.port}` },
    { name: 'finish-main', format: 'ipico', connect: `127.0.0.1:${good.port}` },
  ]);
  await until(() =>
    expect(forwarder.sources[0]?.connectionProblem).toContain('not from a reader of the format ipico'),
  );
  await until(() => expect(run.api.reads.size).toBe(10));
  expect(forwarder.sources[0]?.reads).toBe(0);
  await forwarder.stop();
  await noise.close();
  await good.close();
});
