import { durationMs, fiveYearAgeGroups, hours, type RaceRules, seconds } from '@backstride/domain';
import type { RaceRulesInput } from '../server/__generated__/resolvers.ts';
import type { InputChecks } from '../server/input-checks.ts';
import { fromWire } from '../server/wire-names.ts';

const MAX_AGE_GROUPS = 60;
const MAX_DURATION_MS = 86_400_000;

/** Rules of a race that says nothing about them. */
export function defaultRules(): RaceRules {
  return {
    rankingBasis: 'gun',
    rounding: 'up-to-second',
    tieRule: 'exact-milliseconds',
    guideRule: 'allowed',
    startWindowMs: hours(1),
    ignoreWindowMs: seconds(2),
    ageGroups: fiveYearAgeGroups(),
  };
}

/** The rules of an input; what it leaves out stays as `current` has it. */
export function readRules(checks: InputChecks, input: RaceRulesInput, current: RaceRules): RaceRules {
  const groups = input.ageGroups ?? null;
  const startWindowMs = input.startWindow ?? current.startWindowMs;
  const ignoreWindowMs = input.ignoreWindow ?? current.ignoreWindowMs;
  checks.range(startWindowMs, ['rules', 'startWindow'], { min: 1, max: MAX_DURATION_MS });
  checks.range(ignoreWindowMs, ['rules', 'ignoreWindow'], { min: 0, max: MAX_DURATION_MS });
  if (groups !== null) checkAgeGroups(checks, groups);
  return {
    rankingBasis: fromWire(input.rankingBasis),
    rounding: fromWire(input.rounding),
    tieRule: fromWire(input.tieRule),
    guideRule: fromWire(input.guideRule),
    startWindowMs: durationMs(startWindowMs),
    ignoreWindowMs: durationMs(ignoreWindowMs),
    ageGroups:
      groups?.map(({ key, minYears, maxYears }) => ({
        key: key.trim(),
        minYears,
        maxYears: maxYears ?? null,
      })) ?? current.ageGroups,
  };
}

function checkAgeGroups(checks: InputChecks, groups: NonNullable<RaceRulesInput['ageGroups']>): void {
  checks.range(groups.length, ['rules', 'ageGroups'], { min: 0, max: MAX_AGE_GROUPS });
  const keys = new Set<string>();
  for (const [position, group] of groups.entries()) {
    const path = ['rules', 'ageGroups', position];
    const key = checks.text(group.key, [...path, 'key'], { min: 1, max: 40 });
    checks.range(group.minYears, [...path, 'minYears'], { min: 0, max: 130 });
    if (typeof group.maxYears === 'number')
      checks.range(group.maxYears, [...path, 'maxYears'], { min: group.minYears, max: 130 });
    if (keys.has(key))
      checks.add({
        code: 'AGE_GROUP_TWICE',
        params: { ageGroup: key },
        message: `The age group “${key}” stands twice. Give each its own key.`,
        path: [...path, 'key'],
      });
    keys.add(key);
  }
}

/** Rules as columns of `races`. */
export function rulesToRow(rules: RaceRules) {
  return {
    ranking_basis: rules.rankingBasis,
    rounding: rules.rounding,
    tie_rule: rules.tieRule,
    guide_rule: rules.guideRule,
    start_window_ms: rules.startWindowMs,
    ignore_window_ms: rules.ignoreWindowMs,
    age_groups: JSON.stringify(rules.ageGroups),
  };
}
