import { describe, expect, it } from 'vitest';
import vectors from '../../test-vectors/timing/chip-read-ids.json' with { type: 'json' };
import { instantMs } from '../units/index.ts';
import { chipReadFactId } from './index.ts';

describe('ids of chip reads', () => {
  it.each(vectors.cases)('$name', ({ eventId, readerId, chip, readerTime, id }) => {
    expect(chipReadFactId({ eventId, readerId, chip, readerTime: instantMs(readerTime) })).toBe(id);
  });

  it('differ when letters move from one part to the next', () => {
    const readerTime = instantMs(0);
    const one = chipReadFactId({ eventId: 'e', readerId: 'r1', chip: '2', readerTime });
    const other = chipReadFactId({ eventId: 'e', readerId: 'r', chip: '12', readerTime });
    expect(one).not.toBe(other);
  });
});
