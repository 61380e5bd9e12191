import { describe, expect, it } from 'vitest';
import { type CourseRow, computeSection, readCourse } from './course-rows.ts';

const row = (part: Partial<CourseRow>): CourseRow => ({
  id: null,
  name: 'Here',
  timingPointCode: 'A',
  distance: '0',
  direction: 'BACKWARD',
  minSection: null,
  softMinSection: null,
  ...part,
});

describe('a course as its editor holds it', () => {
  const rows = [row({}), row({ distance: '400' }), row({ distance: '1400', direction: 'FORWARD' })];

  it('computes the least times of each section from its length and direction', () => {
    expect(computeSection(rows, 0)).toEqual({ metres: 0, min: '0:00:00', softMin: null });
    expect(computeSection(rows, 1)).toEqual({ metres: 400, min: '0:00:33', softMin: '0:01:06' });
    expect(computeSection(rows, 2)).toEqual({ metres: 1000, min: '0:01:57', softMin: null });
  });

  it('makes the first the start, the last the finish, and leaves computed times to the server', () => {
    const read = readCourse(rows);
    if ('problems' in read) throw new Error('The course was refused.');
    expect(read.checkpoints.map(({ kind }) => kind)).toEqual(['START', 'SPLIT', 'FINISH']);
    expect(read.checkpoints.every(({ minSection }) => minSection === null)).toBe(true);
  });

  it('takes typed times and names the field of one that can not be read', () => {
    const typed = readCourse([row({}), row({ distance: '400', minSection: '0:00:40' })]);
    expect('checkpoints' in typed && typed.checkpoints[1]?.minSection).toBe(40_000);
    expect(readCourse([row({}), row({ distance: '', minSection: 'soon' })])).toMatchObject({
      problems: [
        { code: 'REQUIRED', path: ['checkpoints', '1', 'distance'] },
        { code: 'DURATION_MALFORMED', path: ['checkpoints', '1', 'minSection'] },
      ],
    });
  });
});
