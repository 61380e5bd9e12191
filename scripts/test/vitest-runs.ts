import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../lib/run-program.ts';
import { type Counts, countVitest } from './counts.ts';

/** Runs the vitest projects whose names fit the pattern, showing what they print. */
export async function runVitest(options: { part: string; projects: string }): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backstride-report-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const { exitCode } = await runTool({
      packageName: 'vitest',
      args: [
        'run',
        `--project=${options.projects}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${reportFile}`,
      ],
      show: true,
    });
    return countRun({ part: options.part, exitCode, reportFile });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countRun(options: { part: string; exitCode: number; reportFile: string }): Counts {
  if (!existsSync(options.reportFile)) {
    return {
      passed: 0,
      failed: 1,
      problems: [`The ${options.part} tests ended without a report; see above.`],
    };
  }
  const counts = countVitest(JSON.parse(readFileSync(options.reportFile, 'utf8')));
  if (options.exitCode === 0 || counts.failed > 0) return counts;
  return {
    ...counts,
    failed: 1,
    problems: [`vitest ended with code ${options.exitCode} although no test failed.`],
  };
}
