import { describe, expect, it } from 'vitest';
import { groupsOf, newRace, readRace } from './race-values.ts';

describe("a race's form", () => {
  it('reads lengths of time and distance', () => {
    expect(readRace({ ...newRace, name: 'Mile', distance: '1609', startWindow: '0:10:00' })).toMatchObject({
      name: 'Mile',
      slug: null,
      distance: 1609,
      rules: { startWindow: 600_000, ignoreWindow: 2_000 },
    });
  });

  it('names every field that can not be read', () => {
    const read = readRace({ ...newRace, distance: '', startWindow: 'an hour' });
    expect('problems' in read && read.problems.map(({ path }) => path?.join('.'))).toEqual([
      'distance',
      'rules.startWindow',
    ]);
  });

  it('has age groups without gaps from nought to any age', () => {
    for (const ageGroups of ['five', 'ten'] as const) {
      const groups = groupsOf({ ageGroups, ownAgeGroups: [] });
      expect(groups[0]?.minYears).toBe(0);
      expect(groups.at(-1)?.maxYears).toBeNull();
      for (const [index, group] of groups.slice(1).entries())
        expect(group.minYears).toBe((groups[index]?.maxYears ?? 0) + 1);
    }
    expect(groupsOf({ ageGroups: 'none', ownAgeGroups: [] })).toEqual([]);
  });
});
