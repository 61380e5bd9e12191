import { ageInYears, parseLocalDate } from '@backstride/domain';

/** The age on race day: the one of the organizer's list, or else from the birth date; null when unknown. */
export function ageOnRaceDay(options: {
  readonly age: number | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly raceDay: string;
}): number | null {
  if (options.age !== null || options.birthDate === null) return options.age;
  const birth = parseLocalDate(options.birthDate);
  const day = parseLocalDate(options.raceDay);
  return birth === null || day === null ? null : ageInYears(birth, day);
}
