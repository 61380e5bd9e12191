import { type AgeGroupDefinition, fiveYearAgeGroups } from '@backstride/domain/events';
import { formatHms, parseHms } from '@backstride/domain/time';
import { durationMs } from '@backstride/domain/units';
import type { GuideRule, RaceRulesInput, RankingBasis, Rounding, TieRule } from '@backstride/schema';
import type { ApiError } from '@/i18n/error-text.ts';
import { requiredProblem } from '../frame/required.ts';
import type { RaceSetupFragment } from './__generated__/OrganizerRace.ts';

export type AgeGroupPreset = 'five' | 'ten' | 'none' | 'own';

/** A race as its form holds it: lengths of time and distances as text. */
export type RaceValues = {
  readonly name: string;
  readonly slug: string;
  /** Whole metres as typed. */
  readonly distance: string;
  readonly rankingBasis: RankingBasis;
  readonly rounding: Rounding;
  readonly tieRule: TieRule;
  readonly guideRule: GuideRule;
  /** `h:mm:ss`. */
  readonly startWindow: string;
  /** `h:mm:ss`. */
  readonly ignoreWindow: string;
  readonly ageGroups: AgeGroupPreset;
  readonly ownAgeGroups: readonly AgeGroupDefinition[];
};

/** A race that nobody has said anything about: road rules. */
export const newRace: RaceValues = {
  name: '',
  slug: '',
  distance: '5000',
  rankingBasis: 'GUN',
  rounding: 'UP_TO_SECOND',
  tieRule: 'EXACT_MILLISECONDS',
  guideRule: 'ALLOWED',
  startWindow: '1:00:00',
  ignoreWindow: '0:00:02',
  ageGroups: 'five',
  ownAgeGroups: [],
};

/** The form's values of a race. */
export function valuesOf(race: RaceSetupFragment): RaceValues {
  const { rules } = race;
  const groups = rules.ageGroups.map(({ key, minYears, maxYears }) => ({ key, minYears, maxYears }));
  return {
    name: race.name,
    slug: race.slug,
    distance: String(race.distance),
    rankingBasis: rules.rankingBasis,
    rounding: rules.rounding,
    tieRule: rules.tieRule,
    guideRule: rules.guideRule,
    startWindow: formatHms(durationMs(rules.startWindow)),
    ignoreWindow: formatHms(durationMs(rules.ignoreWindow)),
    ageGroups: presetOf(groups),
    ownAgeGroups: groups,
  };
}

/** The input of the mutations, or what can't be read. */
export function readRace(values: RaceValues):
  | {
      readonly name: string;
      readonly slug: string | null;
      readonly distance: number;
      readonly rules: RaceRulesInput;
    }
  | { readonly problems: readonly ApiError[] } {
  const startWindow = parseHms(values.startWindow);
  const ignoreWindow = parseHms(values.ignoreWindow);
  const distance = /^\d+$/.test(values.distance) ? Number(values.distance) : null;
  if (startWindow === null || ignoreWindow === null || distance === null) {
    return {
      problems: [
        ...(distance === null ? [requiredProblem('distance')] : []),
        ...(startWindow === null ? [notATime('rules.startWindow', values.startWindow)] : []),
        ...(ignoreWindow === null ? [notATime('rules.ignoreWindow', values.ignoreWindow)] : []),
      ],
    };
  }
  const { rankingBasis, rounding, tieRule, guideRule } = values;
  const ageGroups = groupsOf(values).map((group) => ({ ...group }));
  return {
    name: values.name,
    slug: values.slug.trim() || null,
    distance,
    rules: { rankingBasis, rounding, tieRule, guideRule, startWindow, ignoreWindow, ageGroups },
  };
}

/** Says that a text is no length of time. */
export function notATime(path: string, value: string): ApiError {
  return {
    code: 'DURATION_MALFORMED',
    message: `“${value}” is not a time. Write h:mm:ss, such as 0:12:30.`,
    params: [{ name: 'value', value }],
    path: path.split('.'),
  };
}

/** The age groups that the form's choice stands for. */
export function groupsOf(
  values: Pick<RaceValues, 'ageGroups' | 'ownAgeGroups'>,
): readonly AgeGroupDefinition[] {
  if (values.ageGroups === 'none') return [];
  if (values.ageGroups === 'own') return values.ownAgeGroups;
  return values.ageGroups === 'five' ? fiveYearAgeGroups() : tenYearAgeGroups();
}

/** Under 20, 20-29, …, 70-79, 80+. */
function tenYearAgeGroups(): readonly AgeGroupDefinition[] {
  const decades = [20, 30, 40, 50, 60, 70].map((from) => ({
    key: `${from}-${from + 9}`,
    minYears: from,
    maxYears: from + 9,
  }));
  return [
    { key: 'under-20', minYears: 0, maxYears: 19 },
    ...decades,
    { key: '80+', minYears: 80, maxYears: null },
  ];
}

function presetOf(groups: readonly AgeGroupDefinition[]): AgeGroupPreset {
  const keys = (list: readonly AgeGroupDefinition[]) => list.map(({ key }) => key).join(' ');
  if (groups.length === 0) return 'none';
  if (keys(groups) === keys(fiveYearAgeGroups())) return 'five';
  return keys(groups) === keys(tenYearAgeGroups()) ? 'ten' : 'own';
}
