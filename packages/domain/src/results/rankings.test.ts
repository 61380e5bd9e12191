import { describe, expect, it } from 'vitest';
import type { RaceRules } from '../events/index.ts';
import type { Fact } from '../timing/index.ts';
import { distanceMetres } from '../units/index.ts';
import { canonicalResultsJson, computeResults, explainEntry, resultsHash } from './index.ts';
import { at, crossingOf, entryOf, gunOf, idOf, raceOf, readOf, rulesOf, rulingOf } from './test-kit/race.ts';

/** Bibs 1, 2, … finish after so many seconds. */
function finishersOf(seconds: readonly number[], rules: Partial<RaceRules> = {}) {
  const entries = seconds.map((_, position) =>
    entryOf(String(position + 1), { sex: position % 2 ? 'M' : 'F' }),
  );
  const facts: Fact[] = [gunOf(), ...seconds.map((time, i) => readOf(`C${i + 1}`, 'mat-finish', time))];
  return { setup: raceOf(entries, { rules: rulesOf(rules) }), facts };
}

function placesOf(race: ReturnType<typeof finishersOf>, more: readonly Fact[] = []) {
  const { entries } = computeResults({ ...race, facts: [...race.facts, ...more] });
  return Object.fromEntries(entries.map(({ bib, place }) => [bib, place]));
}

describe('ties', () => {
  const seconds = [900.3, 900.1, 900.1, 901.2];

  it('shares places by exact milliseconds: 1, 1, 3, 4', () => {
    expect(placesOf(finishersOf(seconds))).toEqual({ 1: 3, 2: 1, 3: 1, 4: 4 });
  });

  it('shares places by the displayed time when the race says so', () => {
    expect(placesOf(finishersOf(seconds, { tieRule: 'displayed-time' }))).toEqual({ 1: 1, 2: 1, 3: 1, 4: 4 });
  });

  it("shares no place without the officials' word when the race says so", () => {
    const race = finishersOf(seconds, { tieRule: 'officials-only' });
    expect(placesOf(race)).toEqual({ 1: 3, 2: 1, 3: 2, 4: 4 });
    const deadHeat = rulingOf('1', { type: 'dead-heat', withEntryId: 'entry-2' }, 1000);
    expect(placesOf(race, [deadHeat])).toEqual({ 1: 1, 2: 1, 3: 3, 4: 4 });
  });

  it('takes a dead heat from the officials under every rule', () => {
    const deadHeat = rulingOf('4', { type: 'dead-heat', withEntryId: 'entry-1' }, 1000);
    expect(placesOf(finishersOf(seconds), [deadHeat])).toEqual({ 1: 3, 2: 1, 3: 1, 4: 3 });
  });
});

describe('times and places', () => {
  it('rounds up once and ranks by the unrounded time', () => {
    const { entries } = computeResults(finishersOf([7784.3, 7784, 7784.2]));
    expect(entries.map(({ bib, displayedGunMs }) => [bib, displayedGunMs])).toEqual([
      ['2', 7_784_000],
      ['3', 7_785_000],
      ['1', 7_785_000],
    ]);
  });

  it('ranks by gun or by net and shows both', () => {
    const race = finishersOf([1000, 1010]);
    const starts = [readOf('C1', 'mat-start', 0), readOf('C2', 'mat-start', 30)];
    expect(placesOf(race, starts)).toEqual({ 1: 1, 2: 2 });
    const byNet = { ...race, setup: raceOf(race.setup.entries, { rules: rulesOf({ rankingBasis: 'net' }) }) };
    expect(placesOf(byNet, starts)).toEqual({ 1: 2, 2: 1 });
  });

  it('ranks per sex, age group of the same sex, and category; an absent sex ranks overall only', () => {
    const entries = [
      entryOf('1', { sex: 'F', ageYears: 30, categoryKeys: ['team'] }),
      entryOf('2', { sex: 'M', ageYears: 30 }),
      entryOf('3', { ageYears: 30, categoryKeys: ['team'] }),
      entryOf('4', { sex: 'M', ageGroupKey: '40+' }),
      entryOf('5', { sex: 'M', ageYears: 35 }),
      entryOf('6', { sex: 'X' }),
    ];
    const facts = [gunOf(), ...entries.map((entry, i) => crossingOf(entry.bib, 'mat-finish', 900 + i))];
    const results = computeResults({ setup: raceOf(entries), facts }).entries;
    expect(
      results.map((r) => [r.bib, r.place, r.placeInSex, r.placeInAgeGroup, r.placeInCategories]),
    ).toEqual([
      ['1', 1, 1, 1, { team: 1 }],
      ['2', 2, 1, 1, {}],
      ['3', 3, null, null, { team: 2 }],
      ['4', 4, 2, 1, {}],
      ['5', 5, 3, 2, {}],
      ['6', 6, 1, null, {}],
    ]);
  });

  it('lists finishers, unranked, on course by who is furthest, entered, DNF, DNS, DSQ', () => {
    const bibs = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const entries = bibs.map((bib) => entryOf(bib, { ranked: bib !== '7' }));
    const facts = [
      gunOf(),
      rulingOf('1', { type: 'dsq' }, 2000),
      rulingOf('2', { type: 'dns' }, 2000),
      rulingOf('3', { type: 'dnf' }, 2000),
      readOf('C5', 'mat-start', 5),
      readOf('C6', 'mat-half', 700),
      readOf('C7', 'mat-finish', 850),
      readOf('C8', 'mat-finish', 900),
    ];
    const { entries: list } = computeResults({ setup: raceOf(entries), facts });
    expect(list.map(({ bib, status, place, listOrder }) => [bib, status, place, listOrder])).toEqual([
      ['8', 'finished', 1, 1],
      ['7', 'unranked', null, 2],
      ['6', 'on-course', null, 3],
      ['5', 'on-course', null, 4],
      ['4', 'entered', null, 5],
      ['3', 'dnf', null, 6],
      ['2', 'dns', null, 7],
      ['1', 'dsq', null, 8],
    ]);
  });
});

describe('rulings', () => {
  const race = finishersOf([900, 910]);
  const first = (facts: readonly Fact[]) =>
    computeResults({ ...race, facts: [...race.facts, ...facts] }).entries.find(({ bib }) => bib === '1');

  it('adds penalties to the time, keeps the raw time, and ranks by the sum', () => {
    const facts = [
      rulingOf('1', { type: 'time-penalty', penaltyMs: 5000 as never }, 950),
      rulingOf('1', { type: 'time-penalty', penaltyMs: 10_000 as never }, 960),
    ];
    expect(first(facts)).toMatchObject({ rawGunMs: 900_000, penaltyMs: 15_000, gunMs: 915_000, place: 2 });
  });

  it('lets the higher official win, whoever spoke last, and a reinstatement free the runner', () => {
    const disqualified = rulingOf('1', { type: 'dsq' }, 950);
    const judge = rulingOf('1', { type: 'reinstate' }, 990, { official: 'judge' });
    const chief = rulingOf('1', { type: 'reinstate' }, 990);
    expect(first([disqualified, judge])?.status).toBe('dsq');
    expect(first([chief, disqualified])).toMatchObject({ status: 'finished', place: 1 });
  });

  it('leaves reads after a withdrawal for review', () => {
    const withdrawn = rulingOf('1', { type: 'dnf' }, 600);
    const facts = [...race.facts, withdrawn];
    expect(first([withdrawn])).toMatchObject({ status: 'dnf', finishAt: null, place: null });
    const { dispositions } = explainEntry({ ...race, facts, entryId: 'entry-1' });
    expect(dispositions.map(({ reason }) => reason)).toEqual(['after-withdrawal']);
  });

  it('never infers a DNS', () => {
    expect(
      computeResults({ setup: race.setup, facts: [gunOf()] }).entries.map(({ status }) => status),
    ).toEqual(['entered', 'entered']);
  });
});

describe('why this time', () => {
  it('tells start, missed mats, finish, unused reads, penalty, rounding and rule', () => {
    const setup = raceOf([entryOf('7')]);
    const facts = [
      gunOf(),
      readOf('C7', 'mat-start', -30),
      readOf('C7', 'mat-start', 5),
      readOf('C7', 'mat-finish', 900.2),
      rulingOf('7', { type: 'time-penalty', penaltyMs: 5000 as never }, 950),
    ];
    const { sentences } = explainEntry({ setup, facts, entryId: 'entry-7' });
    expect(sentences.map(({ code }) => code)).toEqual([
      'gun-recorded',
      'start-from-mat',
      'checkpoint-missed',
      'finish-from-read',
      'reads-not-used',
      'penalty',
      'rounded',
      'ranked-by',
      'tie-rule',
    ]);
    expect(sentences[4]).toMatchObject({ params: { reason: 'before-start', count: 1 } });
    expect(sentences[6]?.params).toEqual({
      rounding: 'up-to-second',
      unroundedMs: 905_200,
      displayedMs: 906_000,
    });
  });

  it('refuses an entry that is not in the race', () => {
    expect(() => explainEntry({ setup: raceOf([]), facts: [], entryId: 'x' })).toThrow(RangeError);
  });
});

describe('as of a moment', () => {
  it('shows the race as it stood', () => {
    const race = finishersOf([900, 1000]);
    const { entries } = computeResults({ ...race, asOf: at(950) });
    expect(entries.map(({ status }) => status)).toEqual(['finished', 'entered']);
  });
});

describe('canonical results', () => {
  it('changes with a time and not with the order of arrival', () => {
    const race = finishersOf([900, 1000]);
    const hash = resultsHash(computeResults(race));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(resultsHash(computeResults({ ...race, facts: race.facts.toReversed() }))).toBe(hash);
    expect(resultsHash(computeResults(finishersOf([900, 1000.001])))).not.toBe(hash);
  });

  it('is the same text everywhere', () => {
    const setup = raceOf([entryOf('7', { categoryKeys: ['b', '2', 'a'] })], {
      distanceMetres: distanceMetres(5000),
    });
    const facts = [gunOf(), { ...crossingOf('7', 'mat-finish', 900), id: idOf('x') }];
    expect(canonicalResultsJson(computeResults({ setup, facts }))).toBe(
      '{"entries":[{"bib":"7","entryId":"entry-7","finishAt":1780816500000,"gunAt":1780815600000,"gunMs":900000,' +
        '"listOrder":1,"netMs":900000,"penaltyMs":0,"place":1,"placeInAgeGroup":null,' +
        '"placeInCategories":[["2",1],["a",1],["b",1]],"placeInSex":null,"rankedMs":900000,"rawGunMs":900000,' +
        '"rawNetMs":900000,"splits":[{"at":1780816500000,"checkpointId":"finish"}],"startAt":1780815600000,' +
        '"status":"finished"}],"raceId":"race-1","version":1}',
    );
  });
});
