import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { addEntry, makeRace, type TestRace } from './_kit/race.ts';
import { callImport, importList, upload } from './_kit/uploads.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ENTRIES = `query ($id: ID!) { node(id: $id) { ... on Race {
  entries(first: 200) { totalCount edges { node { id bib name sex age clubName chips { chip } } } } } } }`;

interface EntryView {
  readonly id: string;
  readonly bib: string;
  readonly name: string | null;
  readonly clubName: string | null;
}

async function entriesOf(race: TestRace): Promise<readonly EntryView[]> {
  const data = await race.owner.run<{ node: { entries: { edges: { node: EntryView }[] } } }>(ENTRIES, {
    id: race.raceId,
  });
  return data.node.entries.edges.map((edge) => edge.node);
}

describe('entries', () => {
  test('a list with broken rows: the good ones land, the broken ones are named by line', async () => {
    const race = await makeRace(api);
    const other = await addEntry(race, { bib: '900', chips: ['TAKEN'] });
    expect(other).toMatch(/^ent_/);
    const content = [
      'Bib;Name;Sex;Club;Chip',
      '1;"Müller; Demo Dora";F;"Rückwärts\nHeidelberg";AA1',
      '2;Demo Ägidius;M;Café Retro;AA2',
      ';Demo Nobody;M;;AA3',
      '2;Demo Twice;M;;AA4',
      '5;Demo Chip;M;;TAKEN',
      '6;Demo Ragged;M;Club;AA6;too;many',
      '7;Demo Sex;yes;;AA7',
    ].join('\r\n');
    const { body } = await upload(race.owner, { ...race, kind: 'ENTRIES', content });
    const importId = body.importId as string;
    const preview = await callImport(race.owner, 'previewImport', { importId });
    expect(preview.import.counts).toMatchObject({ rows: 7, new: 3, changed: 0, refused: 4, warned: 1 });
    expect(preview.import.columns.map((column) => column.field)).toEqual([
      'bib',
      'name',
      'sex',
      'club',
      'chip',
    ]);
    expect(
      preview.import.problemRows.edges.map(({ node }) => [node.line, node.problems.map(({ code }) => code)]),
    ).toEqual([
      [5, ['BIB_MISSING']],
      [6, ['BIB_DUPLICATE']],
      [7, ['CHIP_OF_OTHER_ENTRY']],
      [8, ['ROW_RAGGED']],
      [9, ['SEX_UNKNOWN']],
    ]);
    expect(await entriesOf(race)).toHaveLength(1);
    const applied = await callImport(race.owner, 'applyImport', { importId });
    expect(applied.import).toMatchObject({ state: 'APPLIED', canUndo: true });
    const entries = await entriesOf(race);
    expect(entries.map(({ bib, name }) => [bib, name])).toEqual([
      ['1', 'Müller; Demo Dora'],
      ['2', 'Demo Ägidius'],
      ['7', 'Demo Sex'],
      ['900', null],
    ]);
    expect(await callImport(race.owner, 'applyImport', { importId })).toMatchObject({
      code: 'IMPORT_ALREADY_APPLIED',
    });
  });

  test('importing again updates instead of doubling, and entries keep their identity; undo restores', async () => {
    const race = await makeRace(api);
    await importList(race, { kind: 'ENTRIES', content: 'bib,name,chip\n1,Demo One,A1\n2,Demo Two,A2\n' });
    const before = await entriesOf(race);
    const again = await importList(race, {
      kind: 'ENTRIES',
      content: '\uFEFFbib\tname\tchip\n2\tDemo Second\tA1\n1\tDemo One\tA2\n3\tDemo Three\t\n',
    });
    expect(again.import.counts).toMatchObject({ new: 1, changed: 2, unchanged: 0, refused: 0 });
    const after = await entriesOf(race);
    expect(after.map(({ bib, name }) => [bib, name])).toEqual([
      ['1', 'Demo One'],
      ['2', 'Demo Second'],
      ['3', 'Demo Three'],
    ]);
    expect(after.slice(0, 2).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const undone = await callImport(race.owner, 'undoImport', { importId: again.import.id });
    expect(undone.import).toMatchObject({ state: 'UNDONE', canUndo: false });
    expect(await entriesOf(race)).toEqual(before);
  });

  test('an import can not be undone once its entries were changed', async () => {
    const race = await makeRace(api);
    const done = await importList(race, { kind: 'ENTRIES', content: 'bib,name\n1,Demo One\n' });
    const [entry] = await entriesOf(race);
    await addEntry(race, { bib: '1', entryId: entry?.id, name: 'Demo Changed' });
    expect(await callImport(race.owner, 'undoImport', { importId: done.import.id })).toMatchObject({
      code: 'IMPORT_CANNOT_BE_UNDONE',
    });
  });

  test('Windows-1252, UTF-16 and remapped columns', async () => {
    const race = await makeRace(api);
    const latin = Buffer.from('Startnummer;Läufer\n1;Jörg Demö\n', 'latin1');
    await importList(race, { kind: 'ENTRIES', content: latin });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\n2,Demo Zoë\n', 'utf16le')]);
    await importList(race, { kind: 'ENTRIES', content: utf16, preview: { columns: ['bib', 'name'] } });
    expect((await entriesOf(race)).map(({ name }) => name)).toEqual(['Jörg Demö', 'Demo Zoë']);
  });

  test('a bib of another race, a cell of 10 MB and naughty strings are named, and nothing breaks', async () => {
    const race = await makeRace(api);
    await addEntry(race, { bib: '1' });
    const { createRace } = await race.owner.run<{ createRace: { race: { id: string } } }>(
      `mutation ($input: CreateRaceInput!) { createRace(input: $input) { ... on CreateRaceSuccess { race { id } } } }`,
      { input: { eventId: race.eventId, name: 'Five backward', distance: 5_000 } },
    );
    const second = { ...race, raceId: createRace.race.id };
    const huge = 'x'.repeat(10 * 1024 * 1024);
    const done = await importList(second, {
      kind: 'ENTRIES',
      content: `bib,name\n1,Demo One\n2,${huge}\n3,"Robert'); drop table entries;--"\n4,nul\u0000byte\n5,👩‍👩‍👧‍👦 ﷽\n`,
    });
    expect(done.import.counts).toMatchObject({ new: 2, refused: 3 });
    expect(done.import.problemRows.edges.map(({ node }) => node.problems[0]?.code)).toEqual([
      'BIB_IN_OTHER_RACE',
      'TEXT_TOO_LONG',
      'CONTROL_CHARACTERS',
    ]);
    expect((await entriesOf(second)).map(({ name }) => name)).toEqual([
      "Robert'); drop table entries;--",
      '👩‍👩‍👧‍👦 ﷽',
    ]);
  });
});

describe('files', () => {
  test('a file that is not text, an empty one and an open quote are named', async () => {
    const race = await makeRace(api);
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await upload(race.owner, { ...race, kind: 'ENTRIES', content: png })).toMatchObject({
      status: 400,
      body: { code: 'FILE_NOT_TEXT' },
    });
    for (const [content, code] of [
      ['bib,name\n', 'FILE_EMPTY'],
      ['bib,name\n1,"Demo\n2,Demo\n', 'FILE_QUOTE_NOT_CLOSED'],
    ] as const) {
      const { body } = await upload(race.owner, { ...race, kind: 'ENTRIES', content });
      const preview = await callImport(race.owner, 'previewImport', { importId: body.importId });
      expect(preview.problems?.map((problem) => problem.code)).toEqual([code]);
    }
  });

  test('only organizers upload, and only from our pages', async () => {
    const race = await makeRace(api);
    const stranger = await api.signUp('Demo Stranger');
    const options = { ...race, kind: 'ENTRIES', content: 'bib\n1\n' };
    expect(await upload(stranger, options)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await upload(api.client(), options)).toMatchObject({ status: 401 });
    expect(await upload(race.owner, { ...options, kind: 'PICTURES' })).toMatchObject({
      body: { code: 'UPLOAD_KIND_INVALID' },
    });
    const noHeader = await upload(race.owner, { ...options, headers: { 'apollo-require-preflight': '' } });
    expect(noHeader).toMatchObject({ status: 400, body: { code: 'PREFLIGHT_HEADER_MISSING' } });
  });
});

describe('reads and finish times', () => {
  test('reads of a file are the facts that recordReads makes', async () => {
    const race = await makeRace(api, { entries: 2 });
    const content = [
      'chip,mat,reader,local_time',
      'C1,START,R1,2026-06-07T11:00:01',
      'c1,FINISH,R1,2026-06-07 12:00:00.5',
      'C2,Half way,R1,2026-06-07T09:30:00Z',
      'C2,NOWHERE,R1,2026-06-07T09:30:00Z',
      'C2,FINISH,R1,2025-06-07T09:30:00Z',
      'C2,FINISH,R1,soon',
    ].join('\n');
    const done = await importList(race, { kind: 'READS', content });
    expect(done.import.counts).toMatchObject({ rows: 6, new: 3, refused: 3 });
    const { recordReads } = await race.owner.run<{ recordReads: unknown }>(
      `mutation ($input: RecordReadsInput!) { recordReads(input: $input) { ... on RecordReadsSuccess { recorded alreadyKnown } } }`,
      {
        input: {
          eventId: race.eventId,
          reads: [
            { chip: 'C1', timingPoint: 'START', readerId: 'R1', at: '2026-06-07T09:00:01Z' },
            { chip: 'C1', timingPoint: 'FINISH', readerId: 'R1', at: '2026-06-07T10:00:00.500Z' },
          ],
        },
      },
    );
    expect(recordReads).toEqual({ recorded: 0, alreadyKnown: 2 });
    const again = await importList(race, { kind: 'READS', content });
    expect(again.import.counts).toMatchObject({ new: 0, unchanged: 3 });
  });

  test('finish times rank; a corrected list replaces, the same list changes nothing, the first one returns', async () => {
    const race = await makeRace(api, { entries: 3 });
    const first = 'bib,gun,net\n1,1:00:00,0:59:30\n2,1:00:10,0:59:20\n9,1:00:00,\n3,x,\n';
    const done = await importList(race, { kind: 'FINISH_TIMES', content: first });
    expect(done.import.counts).toMatchObject({ new: 2, refused: 2 });
    const places = async () => {
      await api.server.projector.poll();
      await api.server.projector.idle();
      const rows = await api.ownerDb
        .selectFrom('results')
        .select(['bib', 'place', 'displayed_gun_ms', 'displayed_net_ms'])
        .where('race_id', '=', uuidOf(race.raceId))
        .where('place', 'is not', null)
        .orderBy('list_order')
        .execute();
      return rows.map((row) => [row.bib, row.place, row.displayed_gun_ms, row.displayed_net_ms]);
    };
    const firstPlaces = [
      ['1', 1, 3_600_000, 3_570_000],
      ['2', 2, 3_610_000, 3_560_000],
    ];
    expect(await places()).toEqual(firstPlaces);
    const corrected = 'bib,gun,net\n1,1:00:00,0:59:30\n2,0:59:50,0:59:00\n';
    const second = await importList(race, { kind: 'FINISH_TIMES', content: corrected });
    expect(second.import.counts).toMatchObject({ unchanged: 1, changed: 1 });
    expect(await places()).toEqual([
      ['2', 1, 3_590_000, 3_540_000],
      ['1', 2, 3_600_000, 3_570_000],
    ]);
    const same = await importList(race, { kind: 'FINISH_TIMES', content: corrected });
    expect(same.import.counts).toMatchObject({ unchanged: 2, changed: 0, new: 0 });
    await importList(race, { kind: 'FINISH_TIMES', content: first });
    expect(await places()).toEqual(firstPlaces);
  });
});

function uuidOf(nodeId: string): string {
  return nodeId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
