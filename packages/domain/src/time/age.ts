import type { LocalDate } from './local-time.ts';

/**
 * Age in whole years on a day, as competition rules count it (World Athletics, World Masters Athletics: the
 * age on the day of the event). Somebody born on 29 February gets older on 1 March in common years.
 * Negative before the birth.
 */
export function ageInYears(birth: LocalDate, on: LocalDate): number {
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}
