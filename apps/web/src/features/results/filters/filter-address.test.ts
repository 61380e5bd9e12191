import { describe, expect, it } from 'vitest';
import { filterAddress, readFilter, wireFilter, withFilter } from './filter-address.ts';

describe('the filter in the address', () => {
  it('survives the way there and back', () => {
    const filter = {
      q: 'müller & söhne',
      sex: 'F',
      age: 'W40',
      club: 'TSV 1860',
      status: 'FINISHED',
    } as const;
    const address = filterAddress('/e/a/b', filter);
    const parameters = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(readFilter(parameters)).toEqual(filter);
  });

  it('leaves out what makes no sense', () => {
    expect(readFilter({ sex: 'Z', status: 'finished', q: '  ', age: undefined, other: '1' })).toEqual({});
  });

  it('takes the first of several values', () => {
    expect(readFilter({ q: ['ana', 'jo'] })).toEqual({ q: 'ana' });
  });

  it('sets and lifts one value and keeps the others', () => {
    expect(withFilter({ q: 'a', sex: 'F' }, 'sex', undefined)).toEqual({ q: 'a' });
    expect(withFilter({ q: 'a' }, 'sex', 'M')).toEqual({ q: 'a', sex: 'M' });
    expect(withFilter({ q: 'a' }, 'q', '')).toEqual({});
  });

  it('is nothing for the API when nothing is filtered', () => {
    expect(wireFilter({})).toBeNull();
    expect(wireFilter({ q: '12', age: 'M50' })).toEqual({ search: '12', ageGroup: 'M50' });
  });

  it('has a bare address when empty', () => {
    expect(filterAddress('/e/a/b', {})).toBe('/e/a/b');
  });
});
