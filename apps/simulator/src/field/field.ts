import { after, seconds } from '@backstride/domain';
import { type Field, type FieldRead, type RacePlan, readerIds } from './plan.ts';
import { createRandom } from './random.ts';
import { makeRun } from './run.ts';
import { makeRunner } from './runner.ts';

/** Runs a whole race. The same seed and plan give the same race, whenever it is asked for. */
export function makeField({ seed, race }: { seed: string; race: RacePlan }): Field {
  const random = createRandom(`${seed}/${race.slug}`);
  const guns = race.waves.map((wave) => ({ factId: random.id(), waveName: wave.name, at: wave.gunAt }));
  const starters = race.waves.flatMap((wave, waveIndex) =>
    Array.from({ length: race.runnersPerWave }, (_, queue) => {
      const own = createRandom(`${seed}/${race.slug}/${wave.name}/${queue}`);
      const runner = makeRunner(own, race, wave, waveIndex * race.runnersPerWave + queue);
      return { runner, run: makeRun(own, race, wave, runner, queue) };
    }),
  );
  const strayRead: FieldRead = {
    readerId: readerIds(race.checkpoints[0]?.timingPointCode ?? '').main,
    chip: `DEMO-STRAY-${random.whole(100, 999)}`,
    at: after(race.waves[0].gunAt, seconds(random.whole(5, 90))),
    rssiDbm: -70,
  };
  return {
    runners: starters.map(({ runner }) => runner),
    guns,
    reads: [strayRead, ...starters.flatMap(({ run }) => run.reads)].sort((a, b) => a.at - b.at),
    crossings: starters
      .flatMap(({ run }) => (run.crossing === null ? [] : [run.crossing]))
      .sort((a, b) => a.at - b.at),
    rulings: starters
      .flatMap(({ run }) => (run.ruling === null ? [] : [run.ruling]))
      .sort((a, b) => a.at - b.at),
  };
}
