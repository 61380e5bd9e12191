import {
  type ChipReadDraft,
  type ChipReadField,
  chipReadFactId,
  guessChipReadColumns,
  instantMs,
  readChipReadRow,
} from '@backstride/domain';
import { groupBy } from '../../db/index.ts';
import {
  cellsByHeader,
  type ImportPlan,
  type ImportRowProblem,
  type PlanInput,
  type PlannedRow,
  rawOf,
  resolveColumns,
  shapeProblems,
} from '../../events/index.ts';
import type { NewFact } from '../append.ts';
import { type EventIngest, prepareIngest } from '../event-ingest.ts';
import { appendInBatches } from './append-in-batches.ts';
import { contentFactId } from './content-fact-id.ts';
import { knownFactIds } from './known-facts.ts';

const RAW_LENGTH = 500;

/**
 * Plans an import of reads: each row is the fact that the reader itself would have sent, so that a file and a
 * live stream of the same reads are the same facts. A reader without a name is called as its timing point.
 */
export async function planReads(input: PlanInput): Promise<ImportPlan> {
  const { db, event, file } = input;
  const { map, shown } = resolveColumns<ChipReadField>(input, guessChipReadColumns);
  const points = await db
    .selectFrom('timing_points')
    .select(['id', 'event_id as eventId', 'code', 'name'])
    .where('event_id', '=', event.id)
    .execute();
  const ingest = prepareIngest(event, points, []);
  const codes = new Map(points.map((point) => [point.id, point.code]));
  const context = {
    columns: map,
    timingPoints: points.flatMap(({ id, code, name }) => [
      { id, name: code },
      { id, name },
    ]),
    zone: input.settings.timeZone ?? event.timeZone,
    expected: await expectedStart(input),
  };
  const read = file.rows.map((row) => {
    const { draft, problems } = readChipReadRow(cellsByHeader(file, row), context);
    const all = [...shapeProblems(file, row), ...problems, ...outside(ingest, draft)];
    const isRefused = draft === null || all.some((problem) => problem.severity === 'error');
    const fact = isRefused ? null : toFact(input, draft, codes, rawOf(file, row, RAW_LENGTH));
    return { row, problems: all, fact, code: codes.get(draft?.timingPointId ?? '') ?? '' };
  });
  const facts = read.flatMap(({ fact }) => (fact === null ? [] : [fact]));
  const known = await knownFactIds(
    db,
    event.id,
    facts.map((fact) => fact.id),
  );
  const rows = read.map(({ row, problems, fact, code }): PlannedRow => {
    const base = { line: row.line, raw: rawOf(file, row), problems };
    if (fact === null) return { ...base, effect: 'refused', values: {} };
    const isKnown = known.has(fact.id);
    known.add(fact.id);
    return { ...base, effect: isKnown ? 'unchanged' : 'new', values: valuesOf(fact, code) };
  });
  return {
    columns: shown,
    rows,
    write: ({ tx, context: writer }) => appendInBatches(tx, { context: writer, eventId: event.id, facts }),
  };
}

/** About when the reads were: the first planned start, or noon of the first day. */
async function expectedStart({ db, event }: PlanInput) {
  const waves = await db
    .selectFrom('waves')
    .select(['event_id', 'planned_start_at'])
    .where('event_id', '=', event.id)
    .orderBy('planned_start_at')
    .execute();
  const [first] = groupBy(waves, (wave) => wave.event_id).get(event.id) ?? [];
  return instantMs(first?.planned_start_at.getTime() ?? Date.parse(`${event.startsOn}T12:00:00Z`));
}

function toFact(
  { event }: PlanInput,
  draft: ChipReadDraft,
  codes: ReadonlyMap<string, string>,
  raw: string,
): NewFact {
  const { chip, timingPointId, occurredAt } = draft;
  const readerId = draft.reader ?? codes.get(timingPointId) ?? timingPointId;
  if (chip === null)
    return {
      id: contentFactId(['crossing', event.id, timingPointId, draft.bib ?? '', String(occurredAt)]),
      kind: 'manual-crossing',
      occurredAt,
      official: 'timer',
      timingPointId,
      bib: draft.bib ?? '',
      raw,
    };
  return {
    id: chipReadFactId({ eventId: event.id, readerId, chip, readerTime: occurredAt }),
    kind: 'chip-read',
    occurredAt,
    official: 'device',
    timingPointId,
    readerId,
    chip,
    ...(draft.rssiDbm === null ? {} : { rssiDbm: draft.rssiDbm }),
    raw,
  };
}

function outside({ event, earliest, latest }: EventIngest, draft: ChipReadDraft | null): ImportRowProblem[] {
  if (draft === null || (draft.occurredAt >= earliest && draft.occurredAt <= latest)) return [];
  return [
    {
      code: 'time-outside-event',
      severity: 'error',
      column: null,
      params: { value: draft.rawTime, startsOn: event.startsOn, endsOn: event.endsOn },
    },
  ];
}

function valuesOf(fact: NewFact, code: string): Record<string, string> {
  return {
    ...(fact.chip === undefined ? {} : { chip: fact.chip }),
    ...(fact.bib === undefined ? {} : { bib: fact.bib }),
    point: code,
    ...(fact.readerId === undefined ? {} : { reader: fact.readerId }),
    time: new Date(fact.occurredAt).toISOString(),
  };
}
