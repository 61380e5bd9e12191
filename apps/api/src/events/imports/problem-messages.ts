import type { ImportRowProblem } from './import-plan.ts';

type Params = ImportRowProblem['params'];

/** English for who has no translation at hand; pages translate by code and params. */
const messages: Readonly<Record<string, (params: Params) => string>> = {
  'row-empty': () => 'The row is empty.',
  'row-ragged': ({ found, wanted }) =>
    `The row has ${found} cells, the header ${wanted}. Check its quotation marks and separators.`,
  'bib-missing': () => 'There is no bib. Give every runner one.',
  'bib-duplicate': ({ value, other }) => `The bib ${value} stands in line ${other} already.`,
  'bib-in-other-race': ({ value, race }) =>
    `The bib ${value} is worn in ${race}. Give each bib once per event.`,
  'bib-unknown': ({ value }) => `Nobody in the race wears the bib ${value}. Import the entries first.`,
  'chip-duplicate': ({ value, other }) => `The chip ${value} stands in line ${other} already.`,
  'chip-of-other-entry': ({ value, bib }) =>
    `The chip ${value} belongs to bib ${bib}. Take it from there first.`,
  'chip-or-bib-missing': () => 'There is neither chip nor bib.',
  'text-too-long': ({ value, maxLength }) => `“${value}” is longer than ${maxLength} characters.`,
  'control-characters': ({ value }) => `“${value}” holds characters that can't be kept. Type it anew.`,
  'sex-unknown': ({ value }) => `“${value}” is left empty: write F, M or X.`,
  'birth-date-invalid': ({ value }) => `“${value}” is no birth date and is left empty.`,
  'birth-year-invalid': ({ value }) => `“${value}” is no birth year and is left empty.`,
  'age-invalid': ({ value }) => `“${value}” is no age and is left empty.`,
  'age-group-unknown': ({ value }) => `“${value}” is no age group and is left empty.`,
  'wave-unknown': ({ value }) => `The race has no wave “${value}”. Add it, or correct the row.`,
  'category-unknown': ({ value }) => `The race has no category “${value}”. Add it, or correct the row.`,
  'time-missing': () => 'There is no time.',
  'time-invalid': ({ value }) => `“${value}” is not a time.`,
  'date-invalid': ({ value }) => `“${value}” is not a date.`,
  'nonexistent-local-time': ({ value, zone }) =>
    `${value} never was in ${zone}: the clocks were put forward over it. Check the zone.`,
  'unknown-time-zone': ({ zone }) => `${zone} is no time zone.`,
  'time-outside-event': ({ value, startsOn, endsOn }) =>
    `${value} is more than two days away from the event (${startsOn} to ${endsOn}). Check date and zone.`,
  'net-longer-than-gun': () => 'The net time is longer than the gun time.',
  'course-missing': () => 'The race has no start and finish yet. Enter its course first.',
  'wave-missing': () => 'The race has no wave to count the times from. Add one first.',
  'point-missing': () => 'There is no timing point.',
  'point-unknown': ({ value }) => `The event has no timing point “${value}”. Add it, or correct the row.`,
};

/** A problem in English. */
export function problemMessage({ code, params }: Pick<ImportRowProblem, 'code' | 'params'>): string {
  return messages[code]?.(params) ?? code.replaceAll('-', ' ');
}
