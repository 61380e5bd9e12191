import type { RankingBasis } from '@backstride/schema';

/** The official word on one finisher, with the times as the file writes them. */
export interface OfficialRow {
  readonly bib: string;
  readonly sex: string;
  readonly age: string;
  readonly birthYear: string;
  readonly gun: string;
  readonly net: string;
  /** A class that is not made by age alone; empty where there is none. */
  readonly category: string;
  readonly overall: number | null;
  readonly placeInSex: number | null;
  readonly placeInDivision: number | null;
}

export interface AgeDivision {
  readonly key: string;
  readonly minYears: number;
  readonly maxYears: number | null;
}

/** People who were ranked against each other: a race of its own. */
export interface OfficialField {
  readonly slug: string;
  readonly name: string;
  readonly day: string;
  readonly timeZone: string;
  readonly rankingBasis: RankingBasis;
  readonly timeFormat: 'CLOCK' | 'SECONDS' | 'DECIMAL_MINUTES';
  readonly divisions: readonly AgeDivision[];
  /** What nobody beats over the whole distance, in milliseconds; absent: a runner's. */
  readonly minRaceMs?: number;
  readonly rows: readonly OfficialRow[];
}

/** One line of a start list as the product imports it. */
export function entriesFile(field: OfficialField): string {
  return csv(
    'bib,sex,age,birth year,category',
    field.rows.map((row) => [row.bib, row.sex, row.age, row.birthYear, row.category]),
  );
}

/** One line of a list of finish times as the product imports it. */
export function finishTimesFile(field: OfficialField): string {
  return csv(
    'bib,gun,net',
    field.rows.map((row) => [row.bib, row.gun, row.net]),
  );
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}
