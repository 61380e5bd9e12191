/** Where a problem of a race is mended: the page of the race, or of the event. */
const pages: Readonly<Record<string, 'settings' | 'course' | 'waves' | 'entries' | 'points'>> = {
  NO_CHECKPOINTS: 'course',
  FIRST_IS_NOT_START: 'course',
  LAST_IS_NOT_FINISH: 'course',
  START_OR_FINISH_IN_BETWEEN: 'course',
  ORDINALS_NOT_DENSE: 'course',
  DISTANCES_NOT_GROWING: 'course',
  FINISH_DISTANCE_DIFFERS: 'course',
  MINIMUM_TIME_MISSING: 'course',
  MINIMUM_TIME_TOO_FAST: 'course',
  SOFT_MINIMUM_BELOW_MINIMUM: 'course',
  NO_WAVES: 'waves',
  WAVE_WITHOUT_ENTRIES: 'waves',
  ENTRY_WITHOUT_WAVE: 'entries',
  UNKNOWN_WAVE: 'entries',
  BIB_TWICE: 'entries',
  CHIP_TWICE: 'entries',
  GUIDE_MISSING: 'entries',
  GUIDE_FORBIDDEN: 'entries',
  AGE_GROUPS_OVERLAP: 'settings',
  AGE_GROUP_BACKWARDS: 'settings',
  START_WINDOW_NOT_POSITIVE: 'settings',
};

/** The race's page on which a problem is mended; its settings for codes not known here. */
export function pageOfProblem(code: string) {
  return pages[code] ?? 'settings';
}
