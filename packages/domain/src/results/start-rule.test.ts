import { describe, expect, it } from 'vitest';
import type { Fact } from '../timing/index.ts';
import { computeResults, explainEntry } from './index.ts';
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
} from './test-kit/race.ts';

const race = raceOf([entryOf('7')]);

function outcomeOf(facts: readonly Fact[], setup = race) {
  const [result] = computeResults({ setup, facts }).entries;
  if (result === undefined) throw new Error('The race has an entry');
  return result;
}

function reasonsOf(facts: readonly Fact[], setup = race) {
  return explainEntry({ setup, facts, entryId: 'entry-7' }).dispositions.map(({ reason }) => reason);
}

function voidOf(target: Fact): Fact {
  return {
    kind: 'void',
    id: idOf(`void ${target.id}`),
    occurredAt: at(1),
    official: 'starter',
    targetFactId: target.id,
    reason: 'False start',
  };
}

describe('start at the mat', () => {
  it('takes the last read before the first read elsewhere', () => {
    const facts = [
      gunOf(),
      readOf('C7', 'mat-start', -20),
      readOf('C7', 'mat-start', 3),
      readOf('C7', 'mat-start', 9),
      readOf('C7', 'mat-half', 700),
      readOf('C7', 'mat-start', 900),
    ];
    expect(outcomeOf(facts)).toMatchObject({ startAt: at(9), startSource: 'start-read' });
    expect(reasonsOf(facts)).toEqual(['before-start', 'duplicate', 'counted', 'counted', 'out-of-order']);
  });

  it('is not ended by a stray read elsewhere which is too early to be true', () => {
    const facts = [gunOf(), readOf('C7', 'mat-finish', 4), readOf('C7', 'mat-start', 30)];
    expect(outcomeOf(facts).startAt).toBe(at(30));
  });

  it('counts net time from the gun of the wave when the start read is missing', () => {
    const facts = [gunOf(), readOf('C7', 'mat-finish', 900)];
    expect(outcomeOf(facts)).toMatchObject({ startSource: 'gun', rawNetMs: 900_000 });
  });

  it('lets a late start count inside the window and not after it', () => {
    expect(outcomeOf([gunOf(), readOf('C7', 'mat-start', 3599)]).startSource).toBe('start-read');
    expect(outcomeOf([gunOf(), readOf('C7', 'mat-start', 3601)]).startSource).toBe('gun');
  });

  it('takes a start by hand only where no chip was read', () => {
    const byHand = crossingOf('7', 'mat-start', 8);
    expect(outcomeOf([gunOf(), byHand]).startAt).toBe(at(8));
    expect(outcomeOf([gunOf(), byHand, readOf('C7', 'mat-start', 5)]).startAt).toBe(at(5));
  });

  it('tells start and finish apart on an out-and-back course with one mat', () => {
    const checkpoints = courseOf(checkpointOf('start', 'mat', 0), checkpointOf('finish', 'mat', 800));
    const setup = raceOf([entryOf('7')], { checkpoints });
    const both = [gunOf(), readOf('C7', 'mat', 4), readOf('C7', 'mat', 1500)];
    expect(outcomeOf(both, setup)).toMatchObject({ startAt: at(4), finishAt: at(1500) });
    const missedStart = [gunOf(), readOf('C7', 'mat', 1500)];
    expect(outcomeOf(missedStart, setup)).toMatchObject({ startSource: 'gun', finishAt: at(1500) });
  });
});

describe('the gun', () => {
  const finish = readOf('C7', 'mat-finish', 1800);

  it('falls back to the planned time and says so', () => {
    expect(outcomeOf([finish])).toMatchObject({
      gunIsPlanned: true,
      startSource: 'planned-gun',
      gunMs: 1_800_000,
    });
  });

  it('goes by the restart when the false start was voided', () => {
    const falseStart = gunOf(0);
    const facts = [falseStart, gunOf(300), finish];
    expect(outcomeOf(facts).gunMs).toBe(1_800_000);
    expect(outcomeOf([...facts, voidOf(falseStart)]).gunMs).toBe(1_500_000);
  });

  it('stands again when the void is voided itself', () => {
    const falseStart = gunOf(0);
    const mistake = voidOf(falseStart);
    const undone = { ...voidOf(mistake), occurredAt: at(2) };
    expect(outcomeOf([falseStart, gunOf(300), finish, mistake, undone]).gunMs).toBe(1_800_000);
  });

  it("prefers a starter's gun to a reader's, then the earliest", () => {
    const facts = [gunOf(1, { source: 'reader' }), gunOf(6), gunOf(4), finish];
    expect(outcomeOf(facts).gunMs).toBe(1_796_000);
  });

  it('prefers the gun of the wave to one for everybody', () => {
    const facts = [gunOf(0), gunOf(600, { waveId: 'wave-1' }), finish];
    expect(outcomeOf(facts).gunMs).toBe(1_200_000);
  });

  it('blocks nobody who has no wave, or when there is no wave at all', () => {
    const setup = raceOf([entryOf('7', { waveId: null })]);
    expect(outcomeOf([gunOf(10, { waveId: 'wave-1' }), finish], setup).gunMs).toBe(1_790_000);
    const noWaves = raceOf([entryOf('7', { waveId: null })], { waves: [] });
    expect(outcomeOf([finish], noWaves)).toMatchObject({ status: 'finished', gunMs: null, place: null });
  });

  it('crosses midnight like any other hour', () => {
    const lateFinish = readOf('C7', 'mat-finish', 18 * 3600);
    expect(outcomeOf([gunOf(), lateFinish]).gunMs).toBe(18 * 3_600_000);
  });
});
