import type { AgeGroupDefinition } from './setup.ts';

const OLDEST_YEARS = 120;

/** Groups of five years, as masters and road races have them: under 20, 20-24, …, 75-79, 80+. */
export function fiveYearAgeGroups(): AgeGroupDefinition[] {
  const groups: AgeGroupDefinition[] = [{ key: 'under-20', minYears: 0, maxYears: 19 }];
  for (let from = 20; from < 80; from += 5)
    groups.push({ key: `${from}-${from + 4}`, minYears: from, maxYears: from + 4 });
  return [...groups, { key: '80+', minYears: 80, maxYears: null }];
}

/**
 * Reads a group's label: `20-24`, `20–24`, `80+`, `80 and over`, `under-20`, `U20`, `19 and under`, and with
 * a letter for the sex before or after it (`M40-44`, `W35` is 35-39 as in German lists). Null when it is none.
 */
export function parseAgeGroup(label: string): AgeGroupDefinition | null {
  const text = label
    .trim()
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/^(?:[mwfx]|men|women|male|female)[\s:-]*(?=\d|u)/, '');
  const range = /^(\d{1,3})\s*(?:-|to|bis)\s*(\d{1,3})$/.exec(text);
  if (range !== null) return groupOf(Number(range[1]), Number(range[2]));
  const open = /^(\d{1,3})\s*(?:\+|and over|and older|und älter|plus)$/.exec(text);
  if (open !== null) return groupOf(Number(open[1]), null);
  const under = /^(?:under[\s-]*|u[\s-]?|unter\s*|<\s*)(\d{1,3})$/.exec(text);
  if (under !== null) return groupOf(0, Number(under[1]) - 1);
  const upTo = /^(\d{1,3})\s*(?:and under|and younger|und jünger)$/.exec(text);
  if (upTo !== null) return groupOf(0, Number(upTo[1]));
  const single = text === label.trim().toLowerCase() ? null : /^(\d{1,3})$/.exec(text);
  return single === null ? null : groupOf(Number(single[1]), Number(single[1]) + 4);
}

function groupOf(minYears: number, maxYears: number | null): AgeGroupDefinition | null {
  if (minYears > OLDEST_YEARS || (maxYears !== null && (maxYears < minYears || maxYears > OLDEST_YEARS)))
    return null;
  return { key: ageGroupKey(minYears, maxYears), minYears, maxYears };
}

/** The key of a group: `under-20`, `20-24` or `80+`. */
export function ageGroupKey(minYears: number, maxYears: number | null): string {
  if (maxYears === null) return `${minYears}+`;
  return minYears === 0 ? `under-${maxYears + 1}` : `${minYears}-${maxYears}`;
}
