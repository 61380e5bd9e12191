import { describe, expect, it } from 'vitest';
import { instantMs } from '../units/index.ts';
import {
  findDuplicateRows,
  foldForSearch,
  guessChipReadColumns,
  guessEntryColumns,
  guessFinishTimeColumns,
  parseAgeGroup,
  type RawRow,
  readChipReadRow,
  readEntryRow,
  readFinishTimeRow,
  searchWords,
} from './index.ts';

const raceDay = { year: 2026, month: 6, day: 7 };
const knownWaves = [{ id: 'wave-b', name: 'Block B' }];

function readEntry(row: RawRow) {
  return readEntryRow(row, {
    columns: guessEntryColumns(Object.keys(row)),
    knownWaves,
    knownCategories: null,
    raceDay,
  });
}

describe('entry rows', () => {
  it('reads a German list', () => {
    const { draft, problems } = readEntry({
      'Start-Nr.': '12',
      Vorname: 'Demo',
      Nachname: 'Dörte',
      Geschlecht: 'weiblich',
      Jahrgang: '1990',
      Verein: 'Demo Rückwärts e.V.',
      Startblock: 'block b',
      Altersklasse: 'W35',
      Transponder: 'ab12 cd34',
      'Ersatz-Chip': 'ef56',
      Begleitläufer: 'Demo Dieter',
    });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      bib: '12',
      name: 'Demo Dörte',
      sex: 'F',
      birthYear: 1990,
      ageYears: 36,
      ageGroupKey: '35-39',
      waveId: 'wave-b',
      guide: { name: 'Demo Dieter', bib: null, chips: [] },
    });
    expect(draft?.chips).toEqual([
      { chip: 'AB12', priority: 0 },
      { chip: 'CD34', priority: 0 },
      { chip: 'EF56', priority: 1 },
    ]);
  });

  it('reads an English list without names and leaves an empty sex open', () => {
    const { draft, problems } = readEntry({ bib: '3468', chip: 'C852C1C0', sex: '', age_group: '80+' });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({ bib: '3468', name: null, sex: null, ageGroupKey: '80+', ageYears: null });
  });

  it('counts the age on race day', () => {
    expect(readEntry({ Bib: '1', 'Date of birth': '08.06.1986' }).draft?.ageYears).toBe(39);
    expect(readEntry({ Bib: '1', 'Date of birth': '1986-06-07' }).draft?.ageYears).toBe(40);
  });

  it('takes a row with a doubtful field, the field left empty', () => {
    const { draft, problems } = readEntry({ bib: '1', sex: 'q', age: '250', wave: 'Z', dob: '31.02.2000' });
    expect(draft).toMatchObject({ sex: null, ageYears: null, waveId: null, birthDate: null });
    expect(problems.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['birth-date-invalid', 'warning', 'dob'],
      ['age-invalid', 'warning', 'age'],
      ['sex-unknown', 'warning', 'sex'],
      ['wave-unknown', 'warning', 'wave'],
    ]);
  });

  it.each([
    ['no bib', { bib: ' ', name: 'Demo Dora' }, 'bib-missing'],
    ['a bib of 13 characters', { bib: '1234567890123' }, 'text-too-long'],
    ['a name of 10 MB', { bib: '1', name: 'x'.repeat(10_000_000) }, 'text-too-long'],
    ['a control character', { bib: '1\u0007', name: 'Demo' }, 'control-characters'],
    ['nothing at all', { bib: '', name: '' }, 'row-empty'],
  ])('refuses a row with %s', (_, row: RawRow, code) => {
    const { draft, problems } = readEntry(row);
    expect(draft).toBeNull();
    expect(problems[0]).toMatchObject({ code, severity: 'error' });
    expect(JSON.stringify(problems).length).toBeLessThan(500);
  });

  it('names the earlier row of a duplicate bib or chip', () => {
    const rows = ['1', '2', '1'].flatMap((bib, position) => {
      const { draft } = readEntry({ bib, chip: position === 2 ? 'C2' : `C${bib}` });
      return draft === null ? [] : [{ rowNumber: position + 2, draft }];
    });
    expect([...findDuplicateRows(rows)]).toEqual([
      [
        4,
        [
          { code: 'bib-duplicate', severity: 'error', column: null, params: { value: '1', other: 2 } },
          { code: 'chip-duplicate', severity: 'error', column: null, params: { value: 'C2', other: 3 } },
        ],
      ],
    ]);
  });
});

describe('finish time rows', () => {
  const read = (row: RawRow, format: 'hms' | 'seconds' | 'decimal-minutes') =>
    readFinishTimeRow(row, { columns: guessFinishTimeColumns(Object.keys(row)), format });

  it('reads the three ways of writing a time', () => {
    expect(read({ Bib: '1', 'Gun time': '4:49:28', Net: '4:34:17.5' }, 'hms').draft).toEqual({
      bib: '1',
      gunMs: 17_368_000,
      netMs: 16_457_500,
    });
    expect(read({ bib: '1', net: '7455,25' }, 'seconds').draft?.netMs).toBe(7_455_250);
    expect(read({ bib: '1', gun: '289.47' }, 'decimal-minutes').draft?.gunMs).toBe(17_368_000);
  });

  it.each([
    [{ bib: '1', gun: '' }, 'time-missing'],
    [{ bib: '1', gun: '4:71:00' }, 'time-invalid'],
    [{ bib: '', gun: '1:00:00' }, 'bib-missing'],
    [{ bib: '1', gun: '1:00:00', net: '1:00:01' }, 'net-longer-than-gun'],
  ])('reports %o as %s', (row, code) => {
    expect(read(row, 'hms').problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('chip read rows', () => {
  const timingPoints = [{ id: 'tp-1', name: 'Half way' }];
  const read = (row: RawRow, zone = 'Europe/Berlin') =>
    readChipReadRow(row, {
      columns: guessChipReadColumns(Object.keys(row)),
      timingPoints,
      zone,
      expected: instantMs(Date.UTC(2026, 9, 25, 1, 0)),
    });

  it.each([
    [
      { chip: 'ab', mat: 'half way', local_time: '2026-10-25T03:30:01-05:00' },
      Date.UTC(2026, 9, 25, 8, 30, 1),
    ],
    [{ time: '2026-10-25 08:00:00.1239', point: 'tp-1', bib: '7' }, Date.UTC(2026, 9, 25, 7, 0, 0, 123)],
    [{ date: '25.10.2026', time: '08:00', point: 'tp-1', chip: 'x' }, Date.UTC(2026, 9, 25, 7)],
    [{ time: '23:59:59', point: 'tp-1', chip: 'x' }, Date.UTC(2026, 9, 24, 21, 59, 59)],
  ])('reads %o', (row: RawRow, expected) => {
    expect(read(row).draft?.occurredAt).toBe(expected);
  });

  it.each([
    [{ chip: 'x', point: 'tp-9', time: '08:00' }, 'point-unknown'],
    [{ chip: '', point: 'tp-1', time: '08:00' }, 'chip-or-bib-missing'],
    [{ chip: 'x', point: 'tp-1', time: '2026-03-29 02:30:00' }, 'nonexistent-local-time'],
    [{ chip: 'x', point: 'tp-1', time: 'soon' }, 'time-invalid'],
    [{ chip: 'x', point: 'tp-1', time: '' }, 'time-missing'],
    [{ chip: 'x', point: 'tp-1', time: '08:00', date: '31.04.2026' }, 'date-invalid'],
  ])('reports %o as %s', (row: RawRow, code) => {
    const { draft, problems } = read(row);
    expect(draft).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('words and labels', () => {
  it('folds letters with accents', () => {
    expect(foldForSearch('  Łukasz  Ærøskøbing-Groß ')).toBe('lukasz aeroskobing-gross');
    expect(searchWords('"Müller", müller (Zoë)')).toEqual(['muller', 'zoe']);
  });

  it.each([
    ['20-24', '20-24'],
    ['80+', '80+'],
    ['under-20', 'under-20'],
    ['U20', 'under-20'],
    ['19 and under', 'under-20'],
    ['M40-44', '40-44'],
    ['W35', '35-39'],
    ['24-20', null],
    ['35', null],
    ['Elite', null],
  ])('reads the age group %s', (label, key) => {
    expect(parseAgeGroup(label)?.key ?? null).toBe(key);
  });
});
