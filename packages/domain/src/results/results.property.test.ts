import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RaceRules, RaceSetup } from '../events/index.ts';
import type { Fact } from '../timing/index.ts';
import { durationMs } from '../units/index.ts';
import { computeResults, createRaceComputer, type RaceResults } from './index.ts';
import {
  at,
  checkpointOf,
  courseOf,
  crossingOf,
  entryOf,
  gunOf,
  idOf,
  raceOf,
  readOf,
  rulesOf,
  rulingOf,
} from './test-kit/race.ts';

const bibs = ['1', '2', '3', '4', '5', '6'];
const points = ['mat-a', 'mat-b', 'mat-elsewhere'];

/** A loop over two mats, run twice, which comes back to the start mat. */
const checkpoints = courseOf(
  checkpointOf('start', 'mat-a', 0),
  checkpointOf('lap-1-half', 'mat-b', 60),
  checkpointOf('lap-1', 'mat-a', 60),
  checkpointOf('lap-2-half', 'mat-b', 60, { softMinSectionMs: durationMs(90_000) }),
  checkpointOf('finish', 'mat-a', 60),
);

const rulesArbitrary: fc.Arbitrary<Partial<RaceRules>> = fc.record({
  rankingBasis: fc.constantFrom('gun', 'net'),
  rounding: fc.constantFrom('up-to-second', 'up-to-hundredth', 'exact-millisecond'),
  tieRule: fc.constantFrom('exact-milliseconds', 'displayed-time', 'officials-only'),
});

const setupArbitrary: fc.Arbitrary<RaceSetup> = fc
  .record({
    rules: rulesArbitrary,
    sexes: fc.array(fc.constantFrom('F', 'M', 'X', null), { minLength: bibs.length, maxLength: bibs.length }),
    ages: fc.array(fc.constantFrom(25, 45, null), { minLength: bibs.length, maxLength: bibs.length }),
    waves: fc.array(fc.constantFrom('wave-1', 'unknown', null), {
      minLength: bibs.length,
      maxLength: bibs.length,
    }),
  })
  .map(({ rules, sexes, ages, waves }) =>
    raceOf(
      bibs.map((bib, position) =>
        entryOf(bib, {
          sex: sexes[position] ?? null,
          ageYears: ages[position] ?? null,
          waveId: waves[position] ?? null,
          ranked: bib !== '6',
          categoryKeys: position % 2 === 0 ? ['club'] : [],
          guideChips: [`G${bib}`],
          chips: [
            { chip: `C${bib}`, priority: 0 },
            { chip: `B${bib}`, priority: 1 },
          ],
        }),
      ),
      { rules: rulesOf(rules), checkpoints },
    ),
  );

const secondArbitrary = fc.oneof(
  fc.integer({ min: -30, max: 600 }),
  fc.integer({ min: -300, max: 6000 }).map((tenths) => tenths / 10),
);
const bibArbitrary = fc.constantFrom(...bibs, '99');

const readArbitrary = fc
  .record({
    bib: bibArbitrary,
    kind: fc.constantFrom('C', 'C', 'C', 'B', 'G'),
    point: fc.constantFrom(...points),
    second: secondArbitrary,
    rssiDbm: fc.option(fc.integer({ min: -90, max: -40 })),
    reader: fc.constantFrom('main', 'backup-reader'),
  })
  .map(
    ({ bib, kind, point, second, rssiDbm, reader }): Fact =>
      readOf(`${kind}${bib}`, point, second, {
        readerId: reader === 'main' ? `reader-${point}` : reader,
        rssiDbm,
        id: idOf(`${kind}${bib} ${point} ${second} ${rssiDbm} ${reader}`),
      }),
  );

const rulingArbitrary = fc
  .record({
    bib: fc.constantFrom(...bibs),
    decision: fc.oneof(
      fc.constantFrom('dns', 'dnf', 'dsq', 'unranked', 'reinstate').map((type) => ({ type }) as const),
      fc
        .integer({ min: 0, max: 9999 })
        .map((ms) => ({ type: 'time-penalty', penaltyMs: durationMs(ms) }) as const),
      fc.constantFrom(...bibs).map((bib) => ({ type: 'dead-heat', withEntryId: `entry-${bib}` }) as const),
    ),
    second: secondArbitrary,
    official: fc.constantFrom('judge', 'chief-judge'),
  })
  .map(({ bib, decision, second, official }): Fact => rulingOf(bib, decision, second, { official }));

const gunArbitrary = fc
  .record({
    second: fc.integer({ min: -20, max: 20 }),
    waveId: fc.constantFrom('wave-1', null),
    source: fc.constantFrom('starter', 'reader'),
  })
  .map(({ second, waveId, source }): Fact => gunOf(second, { waveId, source }));

const offsetArbitrary = fc
  .record({
    point: fc.constantFrom(...points),
    offset: fc.integer({ min: -5000, max: 5000 }),
    second: secondArbitrary,
  })
  .map(
    ({ point, offset, second }): Fact => ({
      kind: 'reader-clock-offset',
      id: idOf(`offset ${point} ${offset} ${second}`),
      occurredAt: at(second),
      official: 'timer',
      readerId: `reader-${point}`,
      offsetMs: durationMs(offset),
    }),
  );

const crossingArbitrary = fc
  .record({ bib: bibArbitrary, point: fc.constantFrom(...points), second: secondArbitrary })
  .map(({ bib, point, second }): Fact => crossingOf(bib, point, second));

const factsArbitrary: fc.Arbitrary<Fact[]> = fc
  .record({
    facts: fc.array(
      fc.oneof(
        { arbitrary: readArbitrary, weight: 14 },
        { arbitrary: crossingArbitrary, weight: 2 },
        { arbitrary: rulingArbitrary, weight: 2 },
        { arbitrary: gunArbitrary, weight: 1 },
        { arbitrary: offsetArbitrary, weight: 1 },
      ),
      { maxLength: 60 },
    ),
    voidedPositions: fc.array(fc.nat(80), { maxLength: 4 }),
  })
  .map(({ facts, voidedPositions }) => {
    const all = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
    for (const position of voidedPositions) {
      const target = all[position];
      if (target === undefined) continue;
      all.push({
        kind: 'void',
        id: idOf(`void ${target.id} ${all.length}`),
        occurredAt: at(position),
        official: 'timer',
        targetFactId: target.id,
        reason: 'Wrong',
      });
    }
    return all;
  });

/** Everything, also what the canonical form leaves out. */
function bytes(results: RaceResults): string {
  return JSON.stringify(results);
}

describe('results are a function of the set of facts', () => {
  it('order and duplication make no difference', () => {
    fc.assert(
      fc.property(
        setupArbitrary,
        factsArbitrary.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length }),
            fc.subarray(facts),
          ),
        ),
        (setup, [facts, shuffled, again]) => {
          const expected = bytes(computeResults({ setup, facts }));
          expect(bytes(computeResults({ setup, facts: [...shuffled, ...again] }))).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('batching makes no difference, and incremental equals whole byte for byte', () => {
    fc.assert(
      fc.property(
        setupArbitrary,
        factsArbitrary,
        fc.array(fc.nat(60), { maxLength: 5 }),
        (setup, facts, cuts) => {
          const computer = createRaceComputer(setup);
          const edges = [0, ...cuts.filter((cut) => cut < facts.length).sort((a, b) => a - b), facts.length];
          let added = 0;
          for (const edge of edges) {
            computer.add(facts.slice(added, edge));
            added = edge;
            expect(bytes(computer.results())).toBe(
              bytes(computeResults({ setup, facts: facts.slice(0, edge) })),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('an entry that was not touched keeps its outcome', () => {
    fc.assert(
      fc.property(setupArbitrary, factsArbitrary, factsArbitrary, (setup, first, second) => {
        const computer = createRaceComputer(setup);
        computer.add(first);
        const before = new Map(computer.results().entries.map((entry) => [entry.entryId, entry]));
        const touched = new Set(computer.add(second));
        for (const after of computer.results().entries)
          if (!touched.has(after.entryId)) expect(after.splits).toBe(before.get(after.entryId)?.splits);
      }),
    );
  });
});

describe('ranks', () => {
  it('are 1, 2, 2, 4 in every field and never go against the time', () => {
    fc.assert(
      fc.property(setupArbitrary, factsArbitrary, (setup, facts) => {
        const { entries } = computeResults({ setup, facts });
        const ranked = entries.filter((entry) => entry.place !== null);
        for (const entry of entries) expect(entry.place !== null).toBe(entry.rankedMs !== null);
        const fields = [
          ranked.map((entry) => entry.place),
          ...['F', 'M', 'X'].map((sex) =>
            ranked.filter((entry) => entry.sex === sex).map((entry) => entry.placeInSex),
          ),
          ranked.flatMap((entry) => entry.placeInCategories.club ?? []),
        ];
        for (const places of fields)
          for (const [position, place] of places.entries())
            expect(place === position + 1 || place === places[position - 1]).toBe(true);
        const hasDeadHeats = facts.some(
          (fact) => fact.kind === 'ruling' && fact.decision.type === 'dead-heat',
        );
        if (!hasDeadHeats)
          for (const [position, entry] of ranked.entries())
            expect(entry.rankedMs ?? 0).toBeGreaterThanOrEqual(ranked[position - 1]?.rankedMs ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('nothing is lost', () => {
  it('every entry is in the list once, in a dense order', () => {
    fc.assert(
      fc.property(setupArbitrary, factsArbitrary, (setup, facts) => {
        const { entries } = computeResults({ setup, facts });
        expect(entries.map((entry) => entry.bib).sort()).toEqual(bibs);
        expect(entries.map((entry) => entry.listOrder)).toEqual(entries.map((_, position) => position + 1));
      }),
    );
  });

  it('every read and crossing has exactly one disposition', () => {
    fc.assert(
      fc.property(setupArbitrary, factsArbitrary, (setup, facts) => {
        const computer = createRaceComputer(setup);
        computer.add(facts);
        const dispositions = [
          ...setup.entries.flatMap((entry) => computer.dispositionsOf(entry.id)),
          ...computer.results().unassigned,
        ];
        const sightings = facts.filter(({ kind }) => kind === 'chip-read' || kind === 'manual-crossing');
        expect(dispositions.map(({ factId }) => factId).sort()).toEqual(sightings.map(({ id }) => id).sort());
        const counted = dispositions.filter(({ reason }) => reason === 'counted').map(({ factId }) => factId);
        const used = computer.results().entries.flatMap(({ splits }) => splits.map(({ factId }) => factId));
        expect(counted.sort()).toEqual(used.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('splits grow along the course and never come before the shortest time', () => {
    fc.assert(
      fc.property(setupArbitrary, factsArbitrary, (setup, facts) => {
        const order = new Map(setup.checkpoints.map(({ id, ordinal }) => [id, ordinal]));
        for (const { splits } of computeResults({ setup, facts }).entries)
          for (const [position, split] of splits.entries()) {
            const before = splits[position - 1];
            if (before === undefined) continue;
            const sections = (order.get(split.checkpointId) ?? 0) - (order.get(before.checkpointId) ?? 0);
            expect(sections).toBeGreaterThan(0);
            expect(split.passedAt - before.passedAt).toBeGreaterThanOrEqual(sections * 60_000);
          }
      }),
    );
  });
});
