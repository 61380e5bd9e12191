import { describe, expect, it } from 'vitest';
import { paceChart } from './pace-chart.ts';
import { bandSections, passagesOf } from './sections.ts';

const checkpoints = (['START', 'SPLIT', 'SPLIT', 'FINISH'] as const).map((kind, index) => ({
  __typename: 'Checkpoint' as const,
  id: `chk_${index}`,
  name: `${index} km`,
  kind,
  distance: index * 1000,
  sectionDirection: 'BACKWARD' as const,
}));
type Checkpoint = (typeof checkpoints)[number];

function split(
  checkpoint: Checkpoint | undefined,
  sectionTime: number | null,
  sectionDistance: number | null,
) {
  if (checkpoint === undefined) throw new Error('no such checkpoint');
  return {
    __typename: 'Split' as const,
    checkpoint,
    passedAt: '2026-04-19T07:00:00.000Z',
    gunTime: 1,
    netTime: 1,
    sectionTime,
    sectionDistance,
    isSuspicious: false,
  };
}

const [start, , second, finish] = checkpoints;

describe('the line of a race', () => {
  it('tells missed mats from those to come', () => {
    const passages = passagesOf(checkpoints, [split(start, null, null), split(second, 600_000, 2000)]);
    expect(passages.map((passage) => passage.state)).toEqual(['passed', 'missed', 'passed', 'toCome']);
    expect(passages[2]?.section).toEqual({ fromMetres: 0, toMetres: 2000, paceSPerKm: 300 });
  });

  it('has no pace without a time', () => {
    expect(passagesOf(checkpoints, [split(finish, null, 1000)])[3]?.section).toBeUndefined();
  });

  it('does not call the start missed', () => {
    expect(passagesOf(checkpoints, [split(second, 1, 1)])[0]?.state).toBe('toCome');
  });
});

describe('the chart of paces', () => {
  const band = bandSections(
    checkpoints,
    [1, 3].map((index) => ({
      __typename: 'SectionBand' as const,
      checkpoint: { __typename: 'Checkpoint' as const, id: `chk_${index}` },
      fast: 250_000,
      middle: 300_000,
      slow: 400_000,
      count: 9,
    })),
  );

  it('draws the band where the field ran', () => {
    expect(band.map(({ fromMetres, fastSPerKm }) => [fromMetres, fastSPerKm])).toEqual([
      [0, 250],
      [2000, 250],
    ]);
  });

  it('is nothing before the first section', () => {
    expect(paceChart({ sections: [], band, distanceMetres: 3000 })).toBeUndefined();
  });

  it('keeps every line inside the picture, the faster above', () => {
    const shape = paceChart({
      sections: [
        { fromMetres: 0, toMetres: 1000, paceSPerKm: 200 },
        { fromMetres: 1000, toMetres: 3000, paceSPerKm: 500 },
      ],
      band,
      distanceMetres: 3000,
    });
    const numbers = [...`${shape?.bandPath} ${shape?.runnerPath}`.matchAll(/[\d.]+/g)].map(([text]) =>
      Number(text),
    );
    expect(numbers.every((value) => value >= 0 && value <= 100)).toBe(true);
    expect(shape?.runnerPath).toMatch(/^M0 [\d.]+H33.33V[\d.]+H100$/);
    expect(shape?.ticks.length).toBeGreaterThan(1);
    expect(shape?.ticks.map((tick) => tick.yPercent)).toEqual(
      shape?.ticks.map((tick) => tick.yPercent).toSorted((a, b) => a - b),
    );
  });

  it('survives a field in which everybody is equally fast', () => {
    const section = { fromMetres: 0, toMetres: 1000, paceSPerKm: 300 };
    expect(paceChart({ sections: [section], band: [], distanceMetres: 1000 })?.ticks.length).toBeGreaterThan(
      0,
    );
  });
});
