import { distanceMetres, instantMs } from '@backstride/domain';
import { describe, expect, it } from 'vitest';
import { makeField } from './field.ts';
import type { Field, RacePlan } from './plan.ts';

const gunAt = instantMs(Date.UTC(2026, 4, 3, 8));
const marathon: RacePlan = {
  slug: 'marathon',
  name: 'Marathon',
  distance: distanceMetres(42_195),
  checkpoints: [
    { timingPointCode: 'START', name: 'Start', distance: distanceMetres(0) },
    { timingPointCode: '10K', name: '10 km', distance: distanceMetres(10_000) },
    { timingPointCode: '20K', name: '20 km', distance: distanceMetres(20_000) },
    { timingPointCode: '30K', name: '30 km', distance: distanceMetres(30_000) },
    { timingPointCode: 'FINISH', name: 'Finish', distance: distanceMetres(42_195) },
  ],
  waves: [
    { name: 'A', gunAt },
    { name: 'B', gunAt: instantMs(gunAt + 600_000) },
  ],
  runnersPerWave: 400,
  firstBib: 1,
};
const field = makeField({ seed: 'one', race: marathon });
const HOUR_MS = 3_600_000;

function netHours(of: Field): number[] {
  return of.runners.flatMap((runner) => {
    const at = (code: string) =>
      of.reads
        .filter((read) => runner.chips.includes(read.chip) && read.readerId.startsWith(code))
        .map((read) => read.at);
    const start = Math.max(...at('START'));
    const finish = Math.min(...at('FINISH'));
    return Number.isFinite(start) && Number.isFinite(finish) ? [(finish - start) / HOUR_MS] : [];
  });
}

describe('a field', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeField({ seed: 'one', race: marathon })).toEqual(field);
    expect(makeField({ seed: 'two', race: marathon }).reads).not.toEqual(field.reads);
  });

  it('has reads, guns and rulings in order of time, in whole milliseconds', () => {
    for (const list of [field.reads, field.guns, field.crossings, field.rulings]) {
      const times = list.map((item) => item.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every(Number.isSafeInteger)).toBe(true);
    }
  });

  it('takes as long as backward runners do', () => {
    const hours = netHours(field);
    expect(hours.length).toBeGreaterThan(650);
    expect(Math.min(...hours)).toBeGreaterThan(3.4);
    expect(Math.max(...hours)).toBeLessThan(7.05);
  });

  it('starts nobody before the gun of the own wave', () => {
    const gunOf = new Map(field.guns.map((gun) => [gun.waveName, gun.at]));
    const firstRead = new Map<string, number>();
    for (const read of field.reads) if (!firstRead.has(read.chip)) firstRead.set(read.chip, read.at);
    for (const runner of field.runners) {
      const first = firstRead.get(runner.chips[0] ?? '');
      if (first !== undefined) expect(first).toBeGreaterThan(gunOf.get(runner.waveName) ?? Number.NaN);
    }
  });

  it('gives every chip to one runner', () => {
    const chips = field.runners.flatMap((runner) => [
      ...runner.chips,
      ...(runner.guideChip === null ? [] : [runner.guideChip]),
    ]);
    expect(new Set(chips).size).toBe(chips.length);
    const strays = field.reads.filter((read) => !chips.includes(read.chip));
    expect(strays).toHaveLength(1);
  });

  it('has what real fields have: gaps, double reads, missed mats, backup chips, guides, long names', () => {
    const { runners, reads } = field;
    expect(new Set(runners.map((runner) => runner.sex))).toEqual(new Set(['F', 'M', 'X', null]));
    expect(runners.some((runner) => runner.ageYears === null)).toBe(true);
    expect(runners.some((runner) => runner.chips.length === 2)).toBe(true);
    expect(runners.some((runner) => runner.guideChip !== null)).toBe(true);
    expect(runners.some((runner) => [...runner.name].length >= 40)).toBe(true);
    expect(runners.every((runner) => runner.name.startsWith('Demo '))).toBe(true);

    const atTenKm = reads.filter((read) => read.readerId === '10K-main');
    const chipsAtTenKm = new Set(atTenKm.map((read) => read.chip));
    expect(atTenKm.length).toBeGreaterThan(chipsAtTenKm.size * 1.1);
    const passed = new Set(reads.filter((read) => read.readerId === '20K-main').map((read) => read.chip));
    const missed = [...passed].filter((chip) => !chipsAtTenKm.has(chip)).length / passed.size;
    expect(missed).toBeGreaterThan(0.002);
    expect(missed).toBeLessThan(0.04);
  });

  it('has somebody at the finish who sees whom the readers missed', () => {
    const finished = new Set(
      field.reads.filter((read) => read.readerId.startsWith('FINISH')).map((read) => read.chip),
    );
    const crossed = new Set(field.crossings.map((crossing) => crossing.bib));
    const outOfRace = new Set(
      field.rulings.filter((ruling) => ruling.decision !== 'DSQ').map((ruling) => ruling.bib),
    );
    expect(crossed.size).toBeGreaterThan(0);
    for (const { bib, chips } of field.runners)
      expect(chips.some((chip) => finished.has(chip)) || crossed.has(bib)).toBe(!outOfRace.has(bib));
  });

  it('rules on those who stayed away, gave up or ran forward, each once and after the fact', () => {
    const decisions = new Set(field.rulings.map((ruling) => ruling.decision));
    expect(decisions).toEqual(new Set(['DNS', 'DNF', 'DSQ']));
    expect(new Set(field.rulings.map((ruling) => ruling.bib)).size).toBe(field.rulings.length);
    expect(field.rulings.every((ruling) => /^[0-9a-f]{32}$/.test(ruling.factId))).toBe(true);
    const unseen = field.rulings.filter((ruling) => ruling.decision === 'DNS');
    const readChips = new Set(field.reads.map((read) => read.chip));
    for (const { bib } of unseen) expect(readChips.has(`DE${bib.padStart(5, '0')}A`)).toBe(false);
  });
});
