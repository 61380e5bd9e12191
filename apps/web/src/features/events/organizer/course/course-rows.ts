import { fastestBackwardSection, fastestForwardSection } from '@backstride/domain/events';
import { formatHms, parseHms } from '@backstride/domain/time';
import { type DurationMs, distanceMetres, durationMs } from '@backstride/domain/units';
import type { CheckpointInput, Direction } from '@backstride/schema';
import type { ApiError } from '@/i18n/error-text.ts';
import { requiredProblem } from '../frame/required.ts';
import type { RaceSetupFragment } from '../race/__generated__/OrganizerRace.ts';
import { notATime } from '../race/race-values.ts';

/** A checkpoint as the course editor holds it. Its kind follows from its place. */
export type CourseRow = {
  readonly id: string | null;
  readonly name: string;
  readonly timingPointCode: string;
  /** Whole metres from the start, as typed. */
  readonly distance: string;
  readonly direction: Direction;
  /** `h:mm:ss` as typed; null: as computed from the distance. */
  readonly minSection: string | null;
  readonly softMinSection: string | null;
};

/** What a section's least times are when nobody says otherwise, `h:mm:ss`. */
export type ComputedSection = {
  readonly metres: number;
  readonly min: string;
  readonly softMin: string | null;
};

/** The rows of a course as it stands. */
export function rowsOf(race: RaceSetupFragment): readonly CourseRow[] {
  const rows = race.checkpoints.map((checkpoint) => ({
    id: checkpoint.id,
    name: checkpoint.name,
    timingPointCode: checkpoint.timingPoint.code,
    distance: String(checkpoint.distance),
    direction: checkpoint.sectionDirection,
    minSection: formatHms(durationMs(checkpoint.minSection)),
    softMinSection:
      checkpoint.softMinSection === null ? null : formatHms(durationMs(checkpoint.softMinSection)),
  }));
  return rows.map((row, index) => {
    const computed = computeSection(rows, index);
    return {
      ...row,
      minSection: row.minSection === computed.min ? null : row.minSection,
      softMinSection: row.softMinSection === computed.softMin ? null : row.softMinSection,
    };
  });
}

/** The section that ends at a row: its length and its least times. */
export function computeSection(rows: readonly CourseRow[], index: number): ComputedSection {
  const row = rows[index];
  const before = rows[index - 1];
  const metres = row && before ? Math.max(0, Number(row.distance) - Number(before.distance)) : 0;
  const min = fastestForwardSection(distanceMetres(metres));
  const soft = fastestBackwardSection(distanceMetres(metres));
  return {
    metres,
    min: formatHms(min),
    softMin: index > 0 && row?.direction === 'BACKWARD' ? formatHms(Math.max(soft, min) as DurationMs) : null,
  };
}

/** The checkpoints to save, or what can't be read. */
export function readCourse(
  rows: readonly CourseRow[],
): { readonly checkpoints: readonly CheckpointInput[] } | { readonly problems: readonly ApiError[] } {
  const problems: ApiError[] = [];
  const time = (text: string | null, path: string): DurationMs | null => {
    if (text === null) return null;
    const value = parseHms(text);
    if (value === null) problems.push(notATime(path, text));
    return value;
  };
  const checkpoints = rows.map((row, index): CheckpointInput => {
    const path = `checkpoints.${index}`;
    if (row.name.trim() === '') problems.push(requiredProblem(`${path}.name`));
    if (!/^\d+$/.test(row.distance)) problems.push(requiredProblem(`${path}.distance`));
    return {
      id: row.id,
      name: row.name,
      timingPointCode: row.timingPointCode,
      kind: index === 0 ? 'START' : index === rows.length - 1 ? 'FINISH' : 'SPLIT',
      distance: Number(row.distance),
      sectionDirection: row.direction,
      minSection: time(row.minSection, `${path}.minSection`),
      softMinSection: time(row.softMinSection, `${path}.softMinSection`),
    };
  });
  return problems.length > 0 ? { problems } : { checkpoints };
}
