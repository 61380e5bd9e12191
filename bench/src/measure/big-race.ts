import { createRandom, type SentRead } from '@backstride/simulator';

/** Ten mats along a marathon: `metres` from the start. */
export const MATS = [0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 42_195].map(
  (metres, index, all) => ({
    code: index === 0 ? 'START' : index === all.length - 1 ? 'FINISH' : `M${metres}`,
    metres,
    kind:
      index === 0 ? ('START' as const) : index === all.length - 1 ? ('FINISH' as const) : ('SPLIT' as const),
  }),
);

/** 2026-06-07T07:00:00Z. */
export const GUN_AT_MS = Date.UTC(2026, 5, 7, 7);
export const RACE_DAY = '2026-06-07';

/** Somebody who passes all ten mats. */
export interface BenchRunner {
  readonly bib: string;
  readonly chip: string;
  readonly sex: 'F' | 'M';
  readonly age: number;
  /** At each mat, in milliseconds since the epoch. */
  readonly passings: readonly number[];
}

/** A field of finishers, the same each time: 3:30 to 7 hours backward, over the start within ten minutes. */
export function makeRunners(count: number): BenchRunner[] {
  const random = createRandom(`bench/${count}`);
  return Array.from({ length: count }, (_, index) => {
    const startAt = GUN_AT_MS + random.whole(1_000, 600_000);
    const msPerMetre = random.whole(12_600, 25_200) / 42.195 / 1000;
    const bib = String(index + 1);
    return {
      bib,
      chip: `BE${bib.padStart(6, '0')}`,
      sex: random.chance(0.4) ? 'F' : 'M',
      age: random.whole(18, 79),
      passings: MATS.map(({ metres }) => startAt + Math.round(metres * msPerMetre * 1000)),
    };
  });
}

export function entriesCsv(runners: readonly BenchRunner[]): string {
  const lines = runners.map(({ bib, chip, sex, age }) => `${bib},Demo Runner ${bib},${sex},${age},${chip}`);
  return `${['bib,name,sex,age,chip', ...lines].join('\n')}\n`;
}

/** All reads of the field in the order in which they happen. */
export function readsOf(runners: readonly BenchRunner[]): SentRead[] {
  return runners
    .flatMap(({ chip, passings }) => passings.map((at, mat) => ({ at, chip, code: MATS[mat]?.code ?? '' })))
    .sort((a, b) => a.at - b.at)
    .map(({ at, chip, code }) => ({
      timingPoint: code,
      readerId: `reader-${code}`,
      chip,
      at: new Date(at).toISOString(),
    }));
}
