import { type RunningApi, startApi } from './kit/api.ts';
import { openClub } from './kit/organizer.ts';
import { main, timed } from './kit/timing.ts';
import { type Comparison, compareBands, compareOrder } from './rankings/compare.ts';
import type { OfficialField } from './rankings/field.ts';
import { rankByProduct } from './rankings/rank.ts';
import { berlinByNet, bostonByClock, bostonByGun } from './rankings/sources.ts';

/** A comparison and how many wrong places the source itself is known to have; null: printed, not judged. */
type Judged = Comparison & { readonly allowed: number | null };

await main(async () => {
  const boston2013 = bostonByClock(2013, '2013-04-15');
  const boston2017 = bostonByClock(2017, '2017-04-17');
  const boston2001 = bostonByGun(2001, '2001-04-16');
  const boston2003 = bostonByGun(2003, '2003-04-21');
  const berlin = berlinByNet();

  console.log('Real rankings through the import of entries and finish times');
  const api = await timed('Postgres, migrations and API started', () => startApi({ durable: false }));
  try {
    const rank = await ranker(api);
    const judged: Judged[] = [
      ...(await rank(boston2013, (field, results) => [
        { ...compareBands(field, results, 'overall'), allowed: 0 },
        { ...compareBands(field, results, 'sex'), allowed: 0 },
        { ...compareBands(field, results, 'division'), allowed: 0 },
      ])),
      ...(await rank(boston2017, (field, results) => [
        { ...compareOrder(field, results, 'overall'), allowed: 0 },
        { ...compareOrder(field, results, 'sex'), allowed: 0 },
        { ...compareOrder(field, results, 'division'), allowed: 0 },
      ])),
    ];
    for (const field of [...boston2001, ...boston2003])
      judged.push(
        ...(await rank(field, (of, results) => [
          { ...compareBands(of, results, 'overall'), allowed: 0 },
          { ...compareBands(of, results, 'sex'), allowed: 0 },
          { ...compareBands(of, results, 'division'), allowed: 0 },
        ])),
      );
    judged.push(
      ...(await rank(berlin, (field, results) => [
        { ...compareOrder(field, results, 'sex'), allowed: 1 },
        { ...compareOrder(field, results, 'division'), allowed: null },
      ])),
    );
    return print(judged);
  } finally {
    await api.stop();
  }
});

async function ranker(api: RunningApi) {
  const organizer = { ...(await openClub(api.url, 'America/New_York')), projection: api.projection };
  return async (
    field: OfficialField,
    compare: (field: OfficialField, results: Awaited<ReturnType<typeof rankByProduct>>) => Judged[],
  ): Promise<Judged[]> => {
    const results = await timed(`${field.name}: ${field.rows.length} imported and ranked`, () =>
      rankByProduct(organizer, field),
    );
    return compare(field, results);
  };
}

function print(judged: readonly Judged[]): boolean {
  console.log(
    `\n  ${'race'.padEnd(30)} ${'ranking'.padEnd(9)} ${'rule'.padEnd(6)} ${'compared'.padStart(8)} ${'wrong'.padStart(6)}`,
  );
  let isRight = true;
  for (const { field, scope, rule, compared, wrong, allowed } of judged) {
    const isFine = allowed === null || wrong <= allowed;
    isRight &&= isFine;
    const verdict = allowed === null ? 'shown only' : isFine ? 'ok' : 'FAILED';
    const counts = `${String(compared).padStart(8)} ${String(wrong).padStart(6)}`;
    const known = allowed ? ` (${allowed} are the source's own)` : '';
    console.log(`  ${field.padEnd(30)} ${scope.padEnd(9)} ${rule.padEnd(6)} ${counts}  ${verdict}${known}`);
  }
  return isRight;
}
