import { groupBy } from '../kit/group-by.ts';
import { column, parseCsv, readSharedFile } from '../kit/shared-data.ts';
import type { AgeDivision, OfficialField, OfficialRow } from './field.ts';

type CsvRow = Readonly<Record<string, string>>;

const BOSTON = { timeZone: 'America/New_York', rankingBasis: 'GUN' } as const;
/** A racing wheelchair does a marathon in less than a runner's shortest time. */
const FASTEST_WHEELCHAIR_MS = 3_600_000;

/** 18–39, then every five years, 80 and older. */
const FIVE_YEAR_DIVISIONS = divisions([18, 40, 45, 50, 55, 60, 65, 70, 75, 80]);
/** 18–39, then every ten years, 70 and older: as Boston had it in 2001 and 2003. */
const TEN_YEAR_DIVISIONS = divisions([18, 40, 50, 60, 70]);

/** Boston 2013 or 2017: one field, official times as h:mm:ss. */
export function bostonByClock(year: 2013 | 2017, day: string): OfficialField {
  const rows = parseCsv(readSharedFile(`races/boston-${year}.csv`)).map(
    (row): OfficialRow => ({
      ...blank,
      bib: column(row, 'bib'),
      sex: column(row, 'sex'),
      age: column(row, 'age'),
      gun: column(row, 'official_time'),
      overall: place(row, 'overall'),
      placeInSex: place(row, 'gender_place'),
      placeInDivision: place(row, 'division_place'),
    }),
  );
  const name = `Boston ${year}`;
  return {
    ...BOSTON,
    slug: `boston-${year}`,
    name,
    day,
    timeFormat: 'CLOCK',
    divisions: FIVE_YEAR_DIVISIONS,
    rows,
  };
}

/**
 * Boston 2001 or 2003: runners, and wheelchairs and handcycles apart, told by the size of the field that the
 * place is counted in ("12 / 35"). Wheelchair classes, told by their size too, count women and men together.
 */
export function bostonByGun(year: 2001 | 2003, day: string): OfficialField[] {
  const bySize = groupBy(parseCsv(readSharedFile(`races/boston-${year}-gun.csv`)), (row) =>
    sizeOf(row, 'overall'),
  );
  const largest = Math.max(...bySize.keys());
  return [...bySize].map(([size, rows]) => {
    const isWheelchair = size !== largest;
    const field = {
      ...BOSTON,
      slug: `boston-${year}${isWheelchair ? `-wheelchairs-of-${size}` : ''}`,
      name: `Boston ${year}${isWheelchair ? `, wheelchairs (${size})` : ''}`,
      day,
      timeFormat: 'DECIMAL_MINUTES' as const,
      divisions: TEN_YEAR_DIVISIONS,
      rows: rows.map((row) => gunRow(row, isWheelchair)),
    };
    return isWheelchair ? { ...field, minRaceMs: FASTEST_WHEELCHAIR_MS } : field;
  });
}

function gunRow(row: CsvRow, isWheelchair: boolean): OfficialRow {
  return {
    ...blank,
    bib: column(row, 'bib'),
    sex: column(row, 'sex'),
    age: column(row, 'age'),
    gun: column(row, 'gun_min'),
    net: column(row, 'net_min'),
    category: isWheelchair ? `class-of-${sizeOf(row, 'division_place')}` : '',
    overall: place(row, 'overall'),
    placeInSex: place(row, 'gender_place'),
    placeInDivision: place(row, 'division_place'),
  };
}

/** Berlin 2012: ranked by net time within sex. The file has no bibs: the row's number stands in. */
export function berlinByNet(): OfficialField {
  const rows = parseCsv(readSharedFile('races/berlin-2012-net.csv')).map(
    (row, index): OfficialRow => ({
      ...blank,
      bib: String(index + 1),
      sex: column(row, 'sex'),
      birthYear: column(row, 'birth_year'),
      gun: column(row, 'gun_s'),
      net: column(row, 'net_s'),
      category: `${column(row, 'sex')}${column(row, 'age_class')}`,
      placeInSex: place(row, 'place_in_sex'),
      placeInDivision: place(row, 'place_in_class'),
    }),
  );
  return {
    slug: 'berlin-2012',
    name: 'Berlin 2012',
    day: '2012-09-30',
    timeZone: 'Europe/Berlin',
    rankingBasis: 'NET',
    timeFormat: 'SECONDS',
    divisions: FIVE_YEAR_DIVISIONS,
    rows,
  };
}

const blank: OfficialRow = {
  bib: '',
  sex: '',
  age: '',
  birthYear: '',
  gun: '',
  net: '',
  category: '',
  overall: null,
  placeInSex: null,
  placeInDivision: null,
};

/** The place of "12 / 35" or "12"; null where the file has none. */
function place(row: CsvRow, name: string): number | null {
  const text = column(row, name).split('/')[0]?.trim() ?? '';
  return text === '' ? null : Number(text);
}

/** The 35 of "12 / 35". */
function sizeOf(row: CsvRow, name: string): number {
  return Number(column(row, name).split('/')[1]);
}

function divisions(from: readonly number[]): AgeDivision[] {
  return from.map((minYears, index) => {
    const next = from[index + 1];
    return next === undefined
      ? { key: `${minYears}+`, minYears, maxYears: null }
      : { key: `${minYears}-${next - 1}`, minYears, maxYears: next - 1 };
  });
}
