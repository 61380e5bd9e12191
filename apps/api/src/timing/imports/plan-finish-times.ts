import {
  type FinishTimeDraft,
  type FinishTimeField,
  type FinishTimeFormat,
  guessFinishTimeColumns,
  type InstantMs,
  instantMs,
  readFinishTimeRow,
} from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../../db/index.ts';
import {
  cellsByHeader,
  type ImportPlan,
  type ImportRowProblem,
  type PlanInput,
  type PlannedRow,
  type RaceModel,
  rawOf,
  resolveColumns,
  shapeProblems,
} from '../../events/index.ts';
import type { NewFact } from '../append.ts';
import { readLogPosition } from '../fact-pages.ts';
import { appendInBatches } from './append-in-batches.ts';
import { contentFactId } from './content-fact-id.ts';
import { knownFactIds } from './known-facts.ts';

const SOURCE = 'finish-times';
const GUESS_ROWS = 100;
/** Finish times in minutes stay below; in seconds they are above. */
const MOST_MINUTES = 1_000;

/**
 * Plans an import of finish times from elsewhere: each becomes a crossing of the finish (and, where gun and net
 * time are known, one of the start), so that results are made of them as of any facts. A crossing from an
 * earlier list that says another time is voided. Times count from the planned start of a wave.
 */
export async function planFinishTimes(input: PlanInput): Promise<ImportPlan> {
  const { db, event, file, settings, contentSha256 } = input;
  const race = input.race as RaceModel;
  const { map, shown } = resolveColumns<FinishTimeField>(input, guessFinishTimeColumns);
  const format = settings.timeFormat ?? guessFormat(input, map);
  const [course, gunAt, bibs, standing] = await Promise.all([
    readCourse(db, race.id),
    readGun(input),
    readBibs(db, race.id),
    readStanding(db, { eventId: event.id, raceId: race.id }),
  ]);
  const seen = new Map<string, number>();
  const facts: NewFact[] = [];
  const rows = file.rows.map((row): PlannedRow => {
    const { draft, problems } = readFinishTimeRow(cellsByHeader(file, row), { columns: map, format });
    const all: ImportRowProblem[] = [...shapeProblems(file, row), ...problems];
    if (draft !== null) all.push(...bibProblems(draft.bib, { bibs, seen, line: row.line }));
    if (course === null || gunAt === null) all.push(notReady(course === null));
    const base = { line: row.line, raw: rawOf(file, row), problems: all };
    if (
      draft === null ||
      course === null ||
      gunAt === null ||
      all.some(({ severity }) => severity === 'error')
    )
      return { ...base, effect: 'refused', values: {} };
    const wanted = crossingsOf(draft, { gunAt, course });
    const outcome = compare(wanted, standing.get(draft.bib) ?? []);
    for (const { timingPointId, at } of outcome.added)
      facts.push(
        crossing({ race, bib: draft.bib, timingPointId, at, contentSha256, line: rawOf(file, row) }),
      );
    for (const factId of outcome.superseded)
      facts.push(voidOf({ factId, contentSha256, occurredAt: input.now }));
    const effect = outcome.superseded.length > 0 ? 'changed' : outcome.added.length > 0 ? 'new' : 'unchanged';
    return { ...base, effect, values: valuesOf(draft) };
  });
  return {
    columns: shown,
    rows,
    write: async ({ tx, context }) =>
      appendInBatches(tx, { context, eventId: event.id, facts: await renewVoided(tx, event.id, facts) }),
  };
}

/** A crossing as the list wants it or as the log has it. */
interface Crossing {
  readonly timingPointId: string;
  readonly at: InstantMs;
}

interface Course {
  readonly startPointId: string;
  readonly finishPointId: string;
}

function crossingsOf(
  { gunMs, netMs }: FinishTimeDraft,
  { gunAt, course }: { readonly gunAt: InstantMs; readonly course: Course },
): Crossing[] {
  const finishMs = gunMs ?? netMs ?? 0;
  const finish = { timingPointId: course.finishPointId, at: instantMs(gunAt + finishMs) };
  if (netMs === null) return [finish];
  const startMs = Math.max(0, finishMs - netMs);
  return [{ timingPointId: course.startPointId, at: instantMs(gunAt + startMs) }, finish];
}

/** What is missing from the log, and what of it contradicts the list. */
function compare(wanted: readonly Crossing[], standing: readonly StandingCrossing[]) {
  const isSame = (a: Crossing, b: Crossing) => a.timingPointId === b.timingPointId && a.at === b.at;
  return {
    added: wanted.filter((crossing) => !standing.some((known) => isSame(known, crossing))),
    superseded: standing
      .filter((known) => !wanted.some((crossing) => isSame(known, crossing)))
      .map((known) => known.factId),
  };
}

function crossing(options: {
  readonly race: RaceModel;
  readonly bib: string;
  readonly timingPointId: string;
  readonly at: InstantMs;
  readonly contentSha256: string;
  readonly line: string;
}): NewFact {
  const { race, bib, timingPointId, at, contentSha256 } = options;
  return {
    id: contentFactId([SOURCE, contentSha256, race.id, bib, timingPointId, String(at)]),
    kind: 'manual-crossing',
    occurredAt: at,
    official: 'timer',
    timingPointId,
    bib,
    raceId: race.id,
    detail: { source: SOURCE },
    raw: options.line,
  };
}

function voidOf(options: {
  readonly factId: string;
  readonly contentSha256: string;
  readonly occurredAt: InstantMs;
}): NewFact {
  return {
    id: contentFactId([SOURCE, 'void', options.contentSha256, options.factId]),
    kind: 'void',
    occurredAt: options.occurredAt,
    official: 'organizer',
    detail: { targetFactId: options.factId, reason: 'A later list of finish times says another time.' },
  };
}

async function readCourse(db: Database, raceId: string): Promise<Course | null> {
  const rows = await db
    .selectFrom('checkpoints')
    .select(['kind', 'timing_point_id'])
    .where('race_id', '=', raceId)
    .where('kind', 'in', ['start', 'finish'])
    .execute();
  const start = rows.find((row) => row.kind === 'start');
  const finish = rows.find((row) => row.kind === 'finish');
  if (start === undefined || finish === undefined) return null;
  return { startPointId: start.timing_point_id, finishPointId: finish.timing_point_id };
}

/** The planned start of the wave that was chosen, or of the first. */
async function readGun({ db, race, settings }: PlanInput): Promise<InstantMs | null> {
  const waves = await db
    .selectFrom('waves')
    .select(['id', 'planned_start_at'])
    .where('race_id', '=', race?.id ?? '')
    .orderBy('ordinal')
    .execute();
  const wave = waves.find(({ id }) => id === settings.waveId) ?? waves[0];
  return wave === undefined ? null : instantMs(wave.planned_start_at.getTime());
}

async function readBibs(db: Database, raceId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('entries').select('bib').where('race_id', '=', raceId).execute();
  return new Set(rows.map((row) => row.bib));
}

/** A list that returns to what an earlier one said needs new facts: the old ones stay voided. */
async function renewVoided(
  tx: Database,
  eventId: string,
  facts: readonly NewFact[],
): Promise<readonly NewFact[]> {
  const voided = await knownFactIds(
    tx,
    eventId,
    facts.map((fact) => fact.id),
  );
  if (voided.size === 0) return facts;
  const logPosition = await readLogPosition(tx, eventId);
  return facts.map((fact) =>
    voided.has(fact.id)
      ? { ...fact, id: contentFactId([SOURCE, 'again', fact.id, String(logPosition)]) }
      : fact,
  );
}

interface StandingCrossing extends Crossing {
  readonly factId: string;
}

/** Crossings of earlier lists that nobody has voided, by bib. */
async function readStanding(
  db: Database,
  options: { readonly eventId: string; readonly raceId: string },
): Promise<ReadonlyMap<string, readonly StandingCrossing[]>> {
  const { rows } = await sql<{ id: string; bib: string; point: string; at: number }>`
    select replace(f.fact_id::text, '-', '') as id, f.bib, f.timing_point_id as point,
      (extract(epoch from f.occurred_at) * 1000)::bigint as at
    from race_log f
    where f.event_id = ${options.eventId} and f.race_id = ${options.raceId}
      and f.kind = 'manual-crossing' and f.detail ->> 'source' = ${SOURCE}
      and not exists (
        select from race_log v where v.event_id = ${options.eventId} and v.kind = 'void'
          and v.detail ->> 'targetFactId' = replace(f.fact_id::text, '-', ''))`.execute(db);
  const standing = new Map<string, StandingCrossing[]>();
  for (const { id, bib, point, at } of rows) {
    const known = { factId: id, timingPointId: point, at: instantMs(at) };
    standing.set(bib, [...(standing.get(bib) ?? []), known]);
  }
  return standing;
}

function bibProblems(
  bib: string,
  known: {
    readonly bibs: ReadonlySet<string>;
    readonly seen: Map<string, number>;
    readonly line: number;
  },
): ImportRowProblem[] {
  const problems: ImportRowProblem[] = [];
  const other = known.seen.get(bib);
  if (other === undefined) known.seen.set(bib, known.line);
  else problems.push(rowProblem('bib-duplicate', { value: bib, other }));
  if (!known.bibs.has(bib)) problems.push(rowProblem('bib-unknown', { value: bib }));
  return problems;
}

function notReady(isCourseMissing: boolean): ImportRowProblem {
  return rowProblem(isCourseMissing ? 'course-missing' : 'wave-missing', {});
}

function rowProblem(code: string, params: ImportRowProblem['params']): ImportRowProblem {
  return { code, severity: 'error', column: null, params };
}

/** Clock times have colons; of plain numbers, small ones are minutes. */
function guessFormat(
  { file }: PlanInput,
  columns: Readonly<Partial<Record<FinishTimeField, string>>>,
): FinishTimeFormat {
  const header = columns.gun ?? columns.net;
  const position = header === undefined ? -1 : file.headers.indexOf(header);
  const texts = file.rows.slice(0, GUESS_ROWS).map((row) => row.cells[position] ?? '');
  if (texts.some((text) => text.includes(':'))) return 'hms';
  const largest = Math.max(0, ...texts.map((text) => Number(text.replace(',', '.')) || 0));
  return largest > MOST_MINUTES ? 'seconds' : 'decimal-minutes';
}

function valuesOf({ bib, gunMs, netMs }: FinishTimeDraft): Record<string, string> {
  return {
    bib,
    ...(gunMs === null ? {} : { gun: String(gunMs) }),
    ...(netMs === null ? {} : { net: String(netMs) }),
  };
}
