import type { Branded } from './brand.ts';

/** A distance in whole metres (a marathon is 42195). */
export type DistanceMetres = Branded<number, 'DistanceMetres'>;

/** Takes a whole number of metres, zero or more. Throws a RangeError for anything else. */
export function distanceMetres(value: number): DistanceMetres {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`A distance is a whole number of metres, zero or more, not ${value}`);
  return value as DistanceMetres;
}
