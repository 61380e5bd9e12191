import { afterAll, beforeAll, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { afterGun, makeRace } from './_kit/race.ts';
import { importList } from './_kit/uploads.ts';
import { loadSetupSnapshot } from '../src/events/index.ts';
import { openEvent } from '../src/results/projector/event-state.ts';
import { readFacts } from '../src/timing/index.ts';

let api: TestApi;
beforeAll(async () => { api = await startApi({ rates: {} }); await api.server.app.listen({ port: 4201 }); });
afterAll(() => api.close());
const uuidOf = (nodeId: string) => nodeId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

async function run(entries: number, batch: number) {
  const race = await makeRace(api);
  const points = [...Array(10).keys()].map((n) => ({ code: n === 0 ? 'START' : n === 9 ? 'FINISH' : `M${n}`, name: `Mat ${n}` }));
  const q = `mutation ($p: SetTimingPointsInput!, $c: SetCourseInput!) { a: setTimingPoints(input: $p) { __typename } b: setCourse(input: $c) { __typename ... on UserError { message } } }`;
  await race.owner.run(q, { p: { eventId: race.eventId, timingPoints: [{code:'START',name:'S'},{code:'HALF',name:'h'},{code:'FINISH',name:'F'}, ...points.filter((p) => p.code[0] === 'M')] }, c: { raceId: race.raceId, checkpoints: points.map((p, n) => ({ timingPointCode: p.code, kind: n === 0 ? 'START' : n === 9 ? 'FINISH' : 'SPLIT', name: p.name, distance: n * 1111 })) } });
  let t = performance.now();
  let csv = 'bib,name,sex,age,chip,club\n';
  for (let n = 1; n <= entries; n++) csv += `${n},Demo Runner ${n},${n % 2 ? 'F' : 'M'},${20 + (n % 60)},C${n},Club ${n % 300}\n`;
  const done = await importList(race, { kind: 'ENTRIES', content: csv });
  console.log(entries, 'import ms', Math.round(performance.now() - t), JSON.stringify(done.import?.counts ?? done));
  await api.server.projector.poll(); await api.server.projector.idle();
  const all: object[] = [];
  for (let mat = 0; mat < 10; mat++) for (let n = 1; n <= entries; n++) all.push({ chip: `C${n}`, timingPoint: points[mat]?.code, readerId: `R${mat}`, at: afterGun(mat * 300_000 + (n * 7919) % 250_000 + n), raw: `line ${n}` });
  const body = (reads: object[]) => JSON.stringify({ query: `mutation ($input: RecordReadsInput!) { recordReads(input: $input) { ... on RecordReadsSuccess { recorded alreadyKnown rejected { code message } logPosition } } }`, variables: { input: { eventId: race.eventId, reads } } });
  const bodies: string[] = [];
  for (let s = 0; s < all.length; s += batch) bodies.push(body(all.slice(s, s + batch)));
  t = performance.now();
  const lat: number[] = [];
  for (const b of bodies) {
    const t0 = performance.now();
    const r = await fetch('http://127.0.0.1:4201/graphql', { method: 'POST', headers: { 'content-type': 'application/json', cookie: race.owner.cookieHeader(), origin: api.env.publicUrl }, body: b });
    const j = await r.json() as any;
    lat.push(performance.now() - t0);
    if (!j.data?.recordReads || j.data.recordReads.recorded !== batch) { console.log(JSON.stringify(j).slice(0, 300)); break; }
  }
  const ms = performance.now() - t;
  lat.sort((a, b) => a - b);
  console.log(entries, 'batch', batch, 'reads/s', Math.round(all.length / ms * 1000), 'ms', Math.round(ms), 'p50', Math.round(lat[lat.length >> 1] ?? 0), 'p95', Math.round(lat[Math.floor(lat.length * 0.95)] ?? 0));
  t = performance.now();
  await api.server.projector.poll(); await api.server.projector.idle();
  console.log(entries, 'projector settles after last batch ms', Math.round(performance.now() - t));
  const eventId = uuidOf(race.eventId);
  t = performance.now(); await loadSetupSnapshot(api.server.db, { eventId }); console.log('setup load ms', Math.round(performance.now() - t));
  t = performance.now(); let after = 0; for (;;) { const p = await readFacts(api.server.db, { eventId, after, limit: 20000 }); if (p.position === after) break; after = p.position; } console.log('facts load ms', Math.round(performance.now() - t));
  await api.ownerDb.deleteFrom('results').where('race_id', '=', uuidOf(race.raceId)).execute();
  t = performance.now(); await openEvent(api.server.db, { eventId }); console.log(entries, 'whole incl. writing all rows ms', Math.round(performance.now() - t));
  t = performance.now(); await openEvent(api.server.db, { eventId }); console.log(entries, 'whole, nothing differs ms', Math.round(performance.now() - t));
  const page = (extra: string) => JSON.stringify({ query: `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") { results(first: 50 ${extra}) { totalCount edges { node { bib name place netTime clubName } } } } } }` });
  for (const extra of ['', ', fromListOrder: 4000', ', fromPlace: 4000', ', filter: {sex: F, club: "Club 7"}', ', filter: {search: "runner"}', ', filter: {search: "demo run"}', ', filter: {search: "1234"}']) {
    const times: number[] = [];
    for (let i = 0; i < 20; i++) { const t0 = performance.now(); const r = await fetch('http://127.0.0.1:4201/graphql', { method: 'POST', headers: { 'content-type': 'application/json', cookie: race.owner.cookieHeader() }, body: page(extra) }); const j = await r.json() as any; if (!j.data) console.log(JSON.stringify(j)); times.push(performance.now() - t0); }
    times.sort((a, b) => a - b);
    console.log('page', extra, 'p50', times[10]?.toFixed(1));
  }
}
test('5k b500', () => run(5000, 500), 300_000);
test('5k b5000', () => run(5000, 5000), 300_000);
test('50k b5000', () => run(50000, 5000), 600_000);
