import { describe, expect, it } from 'vitest';
import vectors from '../../test-vectors/results/start-rule.json' with { type: 'json' };
import { computeResults } from './index.ts';
import { at, checkpointOf, courseOf, entryOf, gunOf, raceOf, readOf } from './test-kit/race.ts';

const checkpoints = courseOf(
  checkpointOf('start', 'mat', 0),
  checkpointOf('half', 'half', 400),
  checkpointOf('finish', 'mat', 400),
);

describe('start and finish at one mat', () => {
  it.each(vectors.cases)('$name', ({ reads, start, finish }) => {
    const facts = reads.map(([point, second]) => readOf('C7', String(point), Number(second)));
    const setup = raceOf([entryOf('7')], { checkpoints });
    const [entry] = computeResults({ setup, facts: [gunOf(), ...facts] }).entries;
    expect(entry?.startSource).toBe(start === null ? 'gun' : 'start-read');
    if (start !== null) expect(entry?.startAt).toBe(at(start));
    expect(entry?.finishAt ?? null).toBe(finish === null ? null : at(finish));
  });
});
