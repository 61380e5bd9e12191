import type { Checkpoint, EntryResult } from '@backstride/domain';
import type { Facet, Facets, ResultCounts, StoredSectionBand } from '../models.ts';

/** What is shown of a race beside its rows. */
export interface RaceSummary {
  readonly counts: ResultCounts;
  readonly facets: Facets;
  readonly sectionBands: readonly StoredSectionBand[];
  /** UTC milliseconds; null for a race without wave and gun. */
  readonly firstGunAt: number | null;
}

/** Sums a race up: counts by status, values to filter by, and the field's section times. */
export function summarize(options: {
  readonly entries: readonly EntryResult[];
  readonly checkpoints: readonly Checkpoint[];
  readonly clubNames: ReadonlyMap<string, string>;
}): RaceSummary {
  const { entries } = options;
  const guns = firstGun(entries);
  return {
    counts: { ...countStatuses(entries), isGunPlanned: guns.isPlanned },
    facets: countFacets(entries, options.clubNames),
    sectionBands: sectionBands(entries, options.checkpoints),
    firstGunAt: guns.at,
  };
}

/** Recorded guns come before planned ones, then the earliest. */
function firstGun(entries: readonly EntryResult[]): { at: number | null; isPlanned: boolean } {
  let at: number | null = null;
  let isPlanned = true;
  for (const { gunAt, gunIsPlanned } of entries) {
    if (gunAt === null || (gunIsPlanned && !isPlanned)) continue;
    if (at === null || gunAt < at || (isPlanned && !gunIsPlanned)) at = gunAt;
    isPlanned = gunIsPlanned;
  }
  return { at, isPlanned };
}

function countStatuses(entries: readonly EntryResult[]): Omit<ResultCounts, 'isGunPlanned'> {
  const counts = new Map<string, number>();
  let started = 0;
  for (const { status, splits, finishAt } of entries) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (status !== 'dns' && (splits.length > 0 || finishAt !== null)) started++;
  }
  const of = (status: EntryResult['status']) => counts.get(status) ?? 0;
  return {
    entered: entries.length,
    started,
    onCourse: of('on-course'),
    finished: of('finished') + of('unranked'),
    didNotStart: of('dns'),
    didNotFinish: of('dnf'),
    disqualified: of('dsq'),
  };
}

function countFacets(entries: readonly EntryResult[], clubNames: ReadonlyMap<string, string>): Facets {
  return {
    sexes: tally(entries, (entry) => [entry.sex]),
    ageGroups: tally(entries, (entry) => [entry.ageGroupKey]),
    categories: tally(entries, (entry) => entry.categoryKeys),
    clubs: tally(entries, (entry) => [clubNames.get(entry.entryId) ?? null]),
    statuses: tally(entries, (entry) => [entry.status]),
  };
}

function tally(
  entries: readonly EntryResult[],
  valuesOf: (entry: EntryResult) => readonly (string | null)[],
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Sections that were run from one checkpoint to the very next; a missed mat makes no section. */
function sectionBands(
  entries: readonly EntryResult[],
  checkpoints: readonly Checkpoint[],
): readonly StoredSectionBand[] {
  const sorted = [...checkpoints].sort((a, b) => a.ordinal - b.ordinal);
  const positions = new Map(sorted.map((checkpoint, position) => [checkpoint.id, position]));
  const times: number[][] = sorted.map(() => []);
  for (const { splits, startAt } of entries) {
    let previous = 0;
    let previousAt: number | null = startAt;
    for (const split of splits) {
      const position = positions.get(split.checkpointId) ?? 0;
      if (position === previous + 1 && previousAt !== null)
        times[position]?.push(split.passedAt - previousAt);
      previous = position;
      previousAt = split.passedAt;
    }
  }
  return sorted.flatMap((checkpoint, position) => {
    const sections = Float64Array.from(times[position] ?? []).sort();
    if (sections.length === 0) return [];
    const at = (share: number) => sections[Math.round((sections.length - 1) * share)] ?? 0;
    return [
      {
        checkpointId: checkpoint.id,
        fastMs: at(0.1),
        middleMs: at(0.5),
        slowMs: at(0.9),
        count: sections.length,
      },
    ];
  });
}
