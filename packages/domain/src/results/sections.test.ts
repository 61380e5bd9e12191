import { describe, expect, it } from 'vitest';
import type { EntrySetup } from '../events/index.ts';
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
const run = [gunOf(), readOf('C7', 'mat-start', 5), readOf('C7', 'mat-half', 600)];

function outcomeOf(facts: readonly Fact[], setup = race) {
  const [result] = computeResults({ setup, facts }).entries;
  if (result === undefined) throw new Error('The race has an entry');
  return result;
}

function reasonsOf(facts: readonly Fact[], setup = race, entryId = 'entry-7') {
  return explainEntry({ setup, facts, entryId }).dispositions.map((disposition) => disposition.reason);
}

describe('splits and finish', () => {
  it('takes the first read after the shortest section time', () => {
    const facts = [...run, readOf('C7', 'mat-finish', 1300.25), readOf('C7', 'mat-finish', 1400)];
    const result = outcomeOf(facts);
    expect(result).toMatchObject({ status: 'finished', gunMs: 1_300_250, netMs: 1_295_250, place: 1 });
    expect(result.splits.map((split) => split.checkpointId)).toEqual(['start', 'half', 'finish']);
    expect(reasonsOf(facts)).toEqual(['counted', 'counted', 'counted', 'after-finish']);
  });

  it('passes over a read that comes too soon', () => {
    const facts = [...run, readOf('C7', 'mat-finish', 800), readOf('C7', 'mat-finish', 1300)];
    expect(outcomeOf(facts).gunMs).toBe(1_300_000);
    expect(reasonsOf(facts)).toEqual(['counted', 'counted', 'too-soon', 'counted']);
  });

  it('needs no splits for a finish, and sums the shortest times over missed mats', () => {
    const tooSoon = [gunOf(), readOf('C7', 'mat-finish', 799)];
    const later = [gunOf(), readOf('C7', 'mat-finish', 800)];
    expect(outcomeOf(tooSoon).status).toBe('entered');
    expect(outcomeOf(later)).toMatchObject({ status: 'finished', rawNetMs: 800_000, startSource: 'gun' });
  });

  it('leaves a read out of order for review', () => {
    const facts = [
      gunOf(),
      readOf('C7', 'mat-start', 5),
      readOf('C7', 'mat-finish', 900),
      readOf('C7', 'mat-half', 950),
    ];
    expect(reasonsOf(facts.slice(0, 2).concat(readOf('C7', 'mat-elsewhere', 600)))).toEqual([
      'counted',
      'out-of-order',
    ]);
    expect(reasonsOf(facts)).toEqual(['counted', 'counted', 'after-finish']);
    const course = courseOf(
      checkpointOf('start', 'mat-start', 0),
      checkpointOf('five', 'mat-five', 300),
      checkpointOf('ten', 'mat-ten', 300),
      checkpointOf('finish', 'mat-finish', 300),
    );
    const setup = raceOf([entryOf('7')], { checkpoints: course });
    const swapped = [
      gunOf(),
      readOf('C7', 'mat-ten', 1000),
      readOf('C7', 'mat-five', 1100),
      readOf('C7', 'mat-finish', 1500),
    ];
    expect(reasonsOf(swapped, setup)).toEqual(['counted', 'out-of-order', 'counted']);
    expect(outcomeOf(swapped, setup).status).toBe('finished');
  });

  it('keeps the strongest signal inside the ignore window', () => {
    const finish = [
      readOf('C7', 'mat-finish', 1300, { rssiDbm: -70 }),
      readOf('C7', 'mat-finish', 1300.8, { rssiDbm: -50 }),
      readOf('C7', 'mat-finish', 1303, { rssiDbm: -40 }),
    ];
    expect(outcomeOf([...run, ...finish]).finishAt).toBe(at(1300.8));
    expect(reasonsOf([...run, ...finish])).toEqual([
      'counted',
      'counted',
      'duplicate',
      'counted',
      'after-finish',
    ]);
  });

  it('flags a section that is faster than plausible backward, and counts it all the same', () => {
    const checkpoints = courseOf(
      checkpointOf('start', 'mat-start', 0),
      checkpointOf('finish', 'mat-finish', 800, { softMinSectionMs: 1_000_000 as never }),
    );
    const setup = raceOf([entryOf('7')], { checkpoints });
    const quick = outcomeOf([gunOf(), readOf('C7', 'mat-finish', 900)], setup);
    expect(quick).toMatchObject({ status: 'finished', place: 1 });
    expect(quick.splits[0]?.suspicious).toBe(true);
    expect(outcomeOf([gunOf(), readOf('C7', 'mat-finish', 1001)], setup).splits[0]?.suspicious).toBe(false);
  });

  it('applies the measured offset of a reader clock', () => {
    const offset: Fact = {
      kind: 'reader-clock-offset',
      id: idOf('offset'),
      occurredAt: at(2000),
      official: 'timer',
      readerId: 'reader-mat-finish',
      offsetMs: -3500 as never,
    };
    expect(outcomeOf([...run, readOf('C7', 'mat-finish', 1300), offset]).finishAt).toBe(at(1296.5));
  });
});

describe('main, backup and manual', () => {
  const backup = { readerId: 'backup-reader' };

  it('never lets a backup read half an hour later replace the real one', () => {
    const facts = [...run, readOf('C7', 'mat-finish', 1300), readOf('C7', 'mat-finish', 3100, backup)];
    expect(outcomeOf(facts).finishAt).toBe(at(1300));
    expect(reasonsOf(facts).at(-1)).toBe('backup-not-needed');
  });

  it('prefers the main reader to a backup that saw the runner a moment before', () => {
    const facts = [...run, readOf('C7', 'mat-finish', 1299, backup), readOf('C7', 'mat-finish', 1300)];
    expect(outcomeOf(facts).finishAt).toBe(at(1300));
    expect(reasonsOf(facts)).toEqual(['counted', 'counted', 'backup-not-needed', 'counted']);
  });

  it('counts the backup where the main reader has nothing, also when the runner comes back half an hour later', () => {
    const facts = [...run, readOf('C7', 'mat-finish', 1299, backup), readOf('C7', 'mat-finish', 3100)];
    expect(outcomeOf(facts).finishAt).toBe(at(1299));
  });

  it('prefers the main chip to the backup chip and both to a time taken by hand', () => {
    const chips = [
      { chip: 'MAIN', priority: 0 },
      { chip: 'SPARE', priority: 1 },
    ];
    const setup = raceOf([entryOf('7', { chips })]);
    const spare = readOf('SPARE', 'mat-finish', 1299.9);
    const byHand = crossingOf('7', 'mat-finish', 1298);
    const main = readOf('MAIN', 'mat-finish', 1300);
    expect(outcomeOf([gunOf(), byHand], setup).finishAt).toBe(at(1298));
    expect(outcomeOf([gunOf(), byHand, spare], setup).finishAt).toBe(at(1299.9));
    expect(outcomeOf([gunOf(), byHand, spare, main], setup).finishAt).toBe(at(1300));
    expect(reasonsOf([gunOf(), byHand, spare, main], setup)).toEqual([
      'backup-not-needed',
      'backup-not-needed',
      'counted',
    ]);
  });
});

describe('laps at a shared mat', () => {
  const laps = courseOf(
    checkpointOf('start', 'mat', 0),
    checkpointOf('lap-1', 'mat', 100),
    checkpointOf('lap-2', 'mat', 100),
    checkpointOf('finish', 'mat', 100),
  );
  const setup = raceOf([entryOf('7')], { checkpoints: laps });
  const passings = (times: readonly number[]) => times.map((time) => readOf('C7', 'mat', time));

  it('counts start, laps and finish at one mat', () => {
    const result = outcomeOf([gunOf(), ...passings([2, 10, 160, 161, 320, 480])], setup);
    expect(result).toMatchObject({ status: 'finished', startAt: at(10), finishAt: at(480) });
    expect(result.splits.map((split) => split.passedAt)).toEqual([at(10), at(160), at(320), at(480)]);
  });

  it('does not take the first lap for a late start when the start read is missing', () => {
    const result = outcomeOf([gunOf(), ...passings([160, 320, 480])], setup);
    expect(result).toMatchObject({ status: 'finished', startSource: 'gun', finishAt: at(480) });
  });

  it('believes a late start when there are more passings than laps', () => {
    const result = outcomeOf([gunOf(), ...passings([200, 360, 520, 680])], setup);
    expect(result).toMatchObject({ startAt: at(200), startSource: 'start-read', finishAt: at(680) });
  });

  it('does not make a lap out of reads of the backup a moment later', () => {
    const late = readOf('C7', 'mat', 163, { readerId: 'backup-reader' });
    expect(reasonsOf([gunOf(), ...passings([10, 160]), late], setup)).toEqual([
      'counted',
      'counted',
      'backup-not-needed',
    ]);
  });
});

describe('who a read belongs to', () => {
  const unassignedReasons = (entries: readonly EntrySetup[], facts: readonly Fact[]) =>
    computeResults({ setup: raceOf(entries), facts }).unassigned.map((disposition) => disposition.reason);

  it('gives a duplicate bib or chip to nobody rather than to the wrong runner', () => {
    const twins = [entryOf('7'), entryOf('7', { id: 'entry-7b' })];
    const facts = [crossingOf('7', 'mat-finish', 900), readOf('C7', 'mat-finish', 900)];
    expect(unassignedReasons(twins, facts).sort()).toEqual(['unknown-bib', 'unknown-chip']);
  });

  it('keeps a guessed bib until the list has it', () => {
    const facts = [gunOf(), crossingOf('71', 'mat-finish', 900)];
    expect(unassignedReasons([entryOf('7')], facts)).toEqual(['unknown-bib']);
    expect(outcomeOf(facts, raceOf([entryOf('71')])).status).toBe('finished');
  });

  it('never scores a guide', () => {
    const setup = raceOf([entryOf('7', { guideChips: ['G7'] })]);
    const facts = [gunOf(), readOf('G7', 'mat-finish', 900)];
    expect(outcomeOf(facts, setup).status).toBe('entered');
    expect(reasonsOf(facts, setup)).toEqual(['guide']);
  });
});
