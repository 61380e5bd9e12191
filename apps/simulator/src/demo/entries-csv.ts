import type { Runner } from '../field/index.ts';

const HEADER = 'bib,name,sex,age,club,wave,chip,backup chip,guide,guide chip';

/** A start list as an organizer would upload it: CSV, UTF-8, one runner a line. */
export function entriesCsv(runners: readonly Runner[]): string {
  const lines = runners.map((runner) =>
    [
      runner.bib,
      runner.name,
      runner.sex ?? '',
      runner.ageYears === null ? '' : String(runner.ageYears),
      runner.clubName ?? '',
      runner.waveName,
      runner.chips[0] ?? '',
      runner.chips.slice(1).join(' '),
      runner.guideName ?? '',
      runner.guideChip ?? '',
    ]
      .map(quoted)
      .join(','),
  );
  return `${[HEADER, ...lines].join('\n')}\n`;
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
