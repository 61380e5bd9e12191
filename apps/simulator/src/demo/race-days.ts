import {
  type DistanceMetres,
  distanceMetres,
  hours,
  type InstantMs,
  instantMs,
  minutes,
} from '@backstride/domain';
import { type CheckpointPlan, type Field, makeField, type RacePlan } from '../field/index.ts';
import { localDate, sundayAround } from './calendar.ts';
import type { DemoState } from './state.ts';

/** An event with everything that will happen in it. */
export interface RaceDay {
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly races: readonly RaceOfDay[];
}

export interface RaceOfDay {
  readonly plan: RacePlan;
  readonly rankingBasis: 'GUN' | 'NET';
  readonly guideRule: 'ALLOWED' | 'FORBIDDEN';
  readonly field: Field;
}

export const LIVE_SLUG = 'demo-rueckwaertstag';
const PLACE = 'Clara-Zetkin-Park, Leipzig';
const SLOWEST_MS = hours(7.75);

/** The gun of a new race day lies so far back that a tenth has finished and the 5 km waves have begun. */
export const HEAD_START_MS = minutes(4 * 60 + 35);

/** The race day that is going on: a marathon, and a 5 km race that sends a wave off every quarter of an hour. */
export function liveDay(state: DemoState): RaceDay {
  const { gunAt } = state;
  const seed = `${state.seed}/${state.edition}`;
  const firstShortWave = gunAt + minutes(3 * 60 + 55);
  return {
    slug: `${LIVE_SLUG}-${state.edition}`,
    name: `Demo Rückwärtstag ${state.edition}`,
    place: PLACE,
    startsOn: localDate(gunAt),
    endsOn: localDate(instantMs(gunAt + SLOWEST_MS)),
    races: [
      raceOfDay(seed, 'GUN', {
        slug: 'marathon',
        name: 'Backward marathon',
        distance: distanceMetres(42_195),
        checkpoints: course(distanceMetres(42_195), 2_500),
        waves: [
          { name: 'Wave 1', gunAt },
          { name: 'Wave 2', gunAt: instantMs(gunAt + minutes(5)) },
        ],
        runnersPerWave: 70,
        firstBib: 1,
      }),
      raceOfDay(seed, 'NET', {
        slug: '5km',
        name: 'Backward 5 km',
        distance: distanceMetres(5_000),
        checkpoints: course(distanceMetres(5_000), 1_000),
        waves: waves(9, (index) => instantMs(firstShortWave + index * minutes(15))),
        runnersPerWave: 20,
        firstBib: 501,
      }),
    ],
  };
}

/** A race day four weeks before the demo was begun, with complete results. */
export function pastDay(state: DemoState): RaceDay {
  return parkRun({
    seed: `${state.seed}/past`,
    slug: 'demo-krebslauf-zum-auftakt',
    name: 'Demo Krebslauf zum Auftakt',
    day: sundayAround(state.begunAt, -28),
  });
}

/** The race day of the month to come; nobody has started yet. */
export function upcomingDay(state: DemoState, now: InstantMs): RaceDay {
  const day = sundayAround(now, 35);
  const month = localDate(day).slice(0, 7);
  const plan = parkRun({
    seed: `${state.seed}/${month}`,
    slug: `demo-krebslauf-${month}`,
    name: `Demo Krebslauf ${month}`,
    day,
  });
  return { ...plan, races: plan.races.map((race) => ({ ...race, field: onlyEntries(race.field) })) };
}

function parkRun({
  seed,
  slug,
  name,
  day,
}: {
  seed: string;
  slug: string;
  name: string;
  day: InstantMs;
}): RaceDay {
  const mileGun = instantMs(day + hours(2) + 180);
  return {
    slug,
    name,
    place: PLACE,
    startsOn: localDate(day),
    endsOn: localDate(day),
    races: [
      raceOfDay(seed, 'NET', {
        slug: '10km',
        name: 'Backward 10 km',
        distance: distanceMetres(10_000),
        checkpoints: course(distanceMetres(10_000), 2_500),
        waves: [{ name: 'All', gunAt: instantMs(day + 655) }],
        runnersPerWave: 120,
        firstBib: 1,
      }),
      raceOfDay(seed, 'GUN', {
        slug: 'mile',
        name: 'Backward mile',
        distance: distanceMetres(1_609),
        checkpoints: course(distanceMetres(1_609), 800),
        waves: [{ name: 'All', gunAt: mileGun }],
        runnersPerWave: 40,
        firstBib: 501,
      }),
    ],
  };
}

function raceOfDay(seed: string, rankingBasis: RaceOfDay['rankingBasis'], plan: RacePlan): RaceOfDay {
  return { plan, rankingBasis, guideRule: 'ALLOWED', field: makeField({ seed, race: plan }) };
}

function onlyEntries(field: Field): Field {
  return { runners: field.runners, guns: [], reads: [], crossings: [], rulings: [] };
}

function waves(count: number, gunAt: (index: number) => InstantMs): RacePlan['waves'] {
  const all = Array.from({ length: count }, (_, index) => ({
    name: `Wave ${index + 1}`,
    gunAt: gunAt(index),
  }));
  const [first = { name: 'Wave 1', gunAt: gunAt(0) }, ...others] = all;
  return [first, ...others];
}

/** Mats at the start, every `every` metres, and at the finish. Races share the mats of equal distance. */
function course(distance: DistanceMetres, every: number): readonly CheckpointPlan[] {
  const between = Array.from({ length: Math.ceil(distance / every) - 1 }, (_, index) => (index + 1) * every);
  return [
    { timingPointCode: 'START', name: 'Start', distance: distanceMetres(0) },
    ...between.map((metres) => ({
      timingPointCode: `M${metres}`,
      name: metres < 1_000 ? `${metres} m` : `${metres / 1_000} km`,
      distance: distanceMetres(metres),
    })),
    { timingPointCode: 'FINISH', name: 'Finish', distance },
  ];
}
