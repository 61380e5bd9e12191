import { findSetupProblems, type SetupProblem } from '@backstride/domain';
import type { ApiContext } from '../server/context.ts';
import type { RaceModel } from './models.ts';
import { loadSetupSnapshot } from './setup-snapshot.ts';

/** A problem with the race that has it, as the schema shows it. */
export interface RaceSetupProblem {
  readonly severity: 'ERROR' | 'WARNING';
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly message: string;
  readonly race: RaceModel;
}

/** A race with thousands of bad entries is told so by the first of each kind. */
const MAX_PER_KIND = 20;

/** What would go wrong in any race of an event, worst first. */
export async function setupProblemsOf(context: ApiContext, eventId: string): Promise<RaceSetupProblem[]> {
  const snapshot = await loadSetupSnapshot(context.db, { eventId });
  const problems = (snapshot?.races ?? []).flatMap(({ setup, race }) => {
    const counts = new Map<string, number>();
    return findSetupProblems(setup).flatMap((problem) => {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      return count > MAX_PER_KIND ? [] : [toProblem(problem, race)];
    });
  });
  return problems.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'ERROR' ? -1 : 1));
}

function toProblem({ code, severity, params }: SetupProblem, race: RaceModel): RaceSetupProblem {
  const named = Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
  const details = named.map(({ name, value }) => `${name} ${value}`).join(', ');
  return {
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: code.toUpperCase().replaceAll('-', '_'),
    params: named,
    message: `${race.name}: ${code.replaceAll('-', ' ')}${details ? ` (${details})` : ''}.`,
    race,
  };
}
