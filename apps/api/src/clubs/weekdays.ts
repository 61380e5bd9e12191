import type { Weekday } from '@backstride/schema';

const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** ISO weekday, 1 Monday to 7 Sunday, of its name in the schema. */
export function weekdayNumber(name: Weekday): number {
  return WEEKDAYS.indexOf(name) + 1;
}

/** Its name in the schema of an ISO weekday. */
export function weekdayName(number: number): Weekday {
  const name = WEEKDAYS[number - 1];
  if (name === undefined) throw new RangeError(`${number} is no ISO weekday`);
  return name;
}
