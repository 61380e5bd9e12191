import type { RaceSetup } from './setup.ts';

/** What can be wrong with a race as it is set up. Each code has its own translated sentence. */
export type SetupProblemCode =
  | 'no-checkpoints'
  | 'first-is-not-start'
  | 'last-is-not-finish'
  | 'start-or-finish-in-between'
  | 'ordinals-not-dense'
  | 'distances-not-growing'
  | 'finish-distance-differs'
  | 'minimum-time-missing'
  | 'minimum-time-too-fast'
  | 'soft-minimum-below-minimum'
  | 'no-waves'
  | 'wave-without-entries'
  | 'entry-without-wave'
  | 'unknown-wave'
  | 'bib-twice'
  | 'chip-twice'
  | 'age-groups-overlap'
  | 'age-group-backwards'
  | 'guide-missing'
  | 'guide-forbidden'
  | 'start-window-not-positive';

/** One thing to look at before race day. Errors make results wrong; warnings may be meant so. */
export interface SetupProblem {
  readonly code: SetupProblemCode;
  readonly severity: 'error' | 'warning';
  /** What the sentence names: names, bibs, chips, counts. */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Faster than anybody has run forward over any distance from 100 m on: 100 m in 9.58 s is 10.44 m/s. A
 * shorter time per distance can't be meant.
 */
const FASTEST_METRES_PER_SECOND = 12;

/** Everything about a set-up that would make results wrong or surprising. Empty when nothing is. */
export function findSetupProblems(setup: RaceSetup): SetupProblem[] {
  return [
    ...courseProblems(setup),
    ...sectionProblems(setup),
    ...waveProblems(setup),
    ...doubleProblems(setup),
    ...ageGroupProblems(setup),
    ...guideProblems(setup),
  ];
}

function problem(
  code: SetupProblemCode,
  severity: SetupProblem['severity'],
  params: SetupProblem['params'] = {},
): SetupProblem {
  return { code, severity, params };
}

function courseProblems({ checkpoints, distanceMetres, rules }: RaceSetup): SetupProblem[] {
  const problems: SetupProblem[] = [];
  if (rules.startWindowMs <= 0) problems.push(problem('start-window-not-positive', 'error'));
  const first = checkpoints[0];
  const last = checkpoints.at(-1);
  if (first === undefined || last === undefined) return [...problems, problem('no-checkpoints', 'error')];
  if (first.kind !== 'start') problems.push(problem('first-is-not-start', 'warning', { name: first.name }));
  if (last.kind !== 'finish') problems.push(problem('last-is-not-finish', 'error', { name: last.name }));
  for (const { kind, name } of checkpoints.slice(1, -1))
    if (kind !== 'split') problems.push(problem('start-or-finish-in-between', 'error', { name }));
  if (checkpoints.some(({ ordinal }, position) => ordinal !== position))
    problems.push(problem('ordinals-not-dense', 'error'));
  if (last.kind === 'finish' && last.distanceMetres !== distanceMetres)
    problems.push(
      problem('finish-distance-differs', 'warning', {
        distanceMetres: last.distanceMetres,
        raceMetres: distanceMetres,
      }),
    );
  return problems;
}

function sectionProblems({ checkpoints }: RaceSetup): SetupProblem[] {
  return checkpoints.slice(1).flatMap((checkpoint, position) => {
    const { name, distanceMetres, minSectionMs, softMinSectionMs } = checkpoint;
    const metres = distanceMetres - (checkpoints[position]?.distanceMetres ?? 0);
    const problems: SetupProblem[] = [];
    if (metres <= 0) problems.push(problem('distances-not-growing', 'error', { name }));
    if (minSectionMs < 0) problems.push(problem('minimum-time-too-fast', 'error', { name }));
    else if (minSectionMs === 0) problems.push(problem('minimum-time-missing', 'warning', { name }));
    else if (metres > 0 && metres * 1000 >= (minSectionMs + 1) * FASTEST_METRES_PER_SECOND)
      problems.push(problem('minimum-time-too-fast', 'warning', { name }));
    if (softMinSectionMs !== null && softMinSectionMs < minSectionMs)
      problems.push(problem('soft-minimum-below-minimum', 'warning', { name }));
    return problems;
  });
}

function waveProblems({ waves, entries }: RaceSetup): SetupProblem[] {
  const used = new Set(entries.map((entry) => entry.waveId));
  const known = new Set(waves.map((wave) => wave.id));
  const unknown = entries.filter(({ waveId }) => waveId !== null && !known.has(waveId));
  const without = entries.filter(({ waveId }) => waveId === null).length;
  return [
    ...(waves.length === 0 ? [problem('no-waves', 'warning')] : []),
    ...waves
      .filter(({ id }) => !used.has(id))
      .map(({ name }) => problem('wave-without-entries', 'warning', { name })),
    ...(without > 0 && waves.length > 1
      ? [problem('entry-without-wave', 'warning', { count: without })]
      : []),
    ...unknown.map(({ bib }) => problem('unknown-wave', 'warning', { bib })),
  ];
}

function doubleProblems({ entries }: RaceSetup): SetupProblem[] {
  const bibs = doubles(entries.map(({ bib }) => bib));
  const chips = doubles(
    entries.flatMap((entry) => [...new Set([...entry.chips.map(({ chip }) => chip), ...entry.guideChips])]),
  );
  return [
    ...bibs.map((bib) => problem('bib-twice', 'error', { bib })),
    ...chips.map((chip) => problem('chip-twice', 'error', { chip })),
  ];
}

function doubles(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}

function ageGroupProblems({ rules: { ageGroups } }: RaceSetup): SetupProblem[] {
  const ordered = [...ageGroups].sort((a, b) => a.minYears - b.minYears);
  return ordered.flatMap((group, position) => {
    const next = ordered[position + 1];
    const end = group.maxYears ?? Number.POSITIVE_INFINITY;
    const problems: SetupProblem[] = [];
    if (end < group.minYears) problems.push(problem('age-group-backwards', 'error', { key: group.key }));
    if (next !== undefined && next.minYears <= end)
      problems.push(problem('age-groups-overlap', 'error', { key: group.key, other: next.key }));
    return problems;
  });
}

function guideProblems({ rules: { guideRule }, entries }: RaceSetup): SetupProblem[] {
  const guided = entries.filter(({ guideBib, guideChips }) => guideBib !== null || guideChips.length > 0);
  if (guideRule === 'forbidden')
    return guided.map(({ bib }) => problem('guide-forbidden', 'warning', { bib }));
  const alone = entries.length - guided.length;
  return guideRule === 'required' && alone > 0 ? [problem('guide-missing', 'warning', { count: alone })] : [];
}
