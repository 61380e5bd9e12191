import { randomUUID } from 'node:crypto';
import { distanceMetres, fastestBackwardSection, fastestForwardSection } from '@backstride/domain';
import type { CheckpointInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks, type InputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { fromWire } from '../../server/wire-names.ts';
import { changeSetup } from '../change-setup.ts';
import { findTimingPointsOfEvents } from '../event-queries.ts';
import type { RaceModel } from '../models.ts';
import { findManagedRace } from '../policy.ts';
import { findCheckpointsOfRaces } from '../race-queries.ts';

const MAX_CHECKPOINTS = 100;
const MAX_SECTION_MS = 2_000_000_000;

type SetCourseAnswer =
  | { readonly __typename: 'SetCourseSuccess'; readonly race: RaceModel }
  | ReturnType<typeof invalidInput>;

/** Makes the race's course these checkpoints. Those with a known id keep it, and so do the splits of runners. */
export async function setCourse(
  context: ApiContext,
  input: { readonly raceId: string; readonly checkpoints: readonly CheckpointInput[] },
) {
  const managed = await findManagedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race, event } = managed;
  return changeSetup<SetCourseAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    const checks = createInputChecks();
    checkOrder(checks, input.checkpoints);
    const points = await findTimingPointsOfEvents(tx, [event.id]);
    const pointIds = new Map(points.map((point) => [point.code.toUpperCase(), point.id]));
    const known = await findCheckpointsOfRaces(tx, [race.id]);
    const knownIds = new Set(known.map((checkpoint) => checkpoint.id));
    const rows = input.checkpoints.map((checkpoint, ordinal) => {
      const path = ['checkpoints', ordinal];
      const pointId = pointIds.get(checkpoint.timingPointCode.toUpperCase());
      if (pointId === undefined)
        checks.add({
          code: 'TIMING_POINT_UNKNOWN',
          params: { timingPoint: checkpoint.timingPointCode.slice(0, 60) },
          message: `The event has no timing point “${checkpoint.timingPointCode.slice(0, 60)}”. Add it first.`,
          path: [...path, 'timingPointCode'],
        });
      const id = checkpoint.id ? fromNodeId('Checkpoint', checkpoint.id) : null;
      return {
        id: id !== null && knownIds.has(id) ? id : randomUUID(),
        event_id: event.id,
        race_id: race.id,
        timing_point_id: pointId ?? '',
        kind: fromWire(checkpoint.kind),
        ordinal,
        name: checks.text(checkpoint.name, [...path, 'name'], { min: 1, max: 120 }),
        distance_metres: checkpoint.distance,
        section_direction: fromWire(checkpoint.sectionDirection),
        ...sectionMinimums(checks, input.checkpoints, ordinal),
      };
    });
    if (checks.problems.length > 0) refuse(invalidInput(checks.problems));
    const kept = rows.map((row) => row.id);
    const gone = known.filter((checkpoint) => !kept.includes(checkpoint.id)).map(({ id }) => id);
    if (gone.length > 0) await tx.deleteFrom('checkpoints').where('id', 'in', gone).execute();
    await tx
      .insertInto('checkpoints')
      .values(rows)
      .onConflict((onConflict) =>
        onConflict.column('id').doUpdateSet((eb) => ({
          timing_point_id: eb.ref('excluded.timing_point_id'),
          kind: eb.ref('excluded.kind'),
          ordinal: eb.ref('excluded.ordinal'),
          name: eb.ref('excluded.name'),
          distance_metres: eb.ref('excluded.distance_metres'),
          min_section_ms: eb.ref('excluded.min_section_ms'),
          soft_min_section_ms: eb.ref('excluded.soft_min_section_ms'),
          section_direction: eb.ref('excluded.section_direction'),
        })),
      )
      .execute();
    await audit({
      action: 'course-changed',
      subject: race.name,
      before: { checkpoints: known.map((row) => `${row.name} ${row.distanceMetres} m`) },
      after: { checkpoints: rows.map((row) => `${row.name} ${row.distance_metres} m`) },
    });
    return { __typename: 'SetCourseSuccess', race };
  });
}

/** One start, splits, one finish, each further than the one before. */
function checkOrder(checks: InputChecks, checkpoints: readonly CheckpointInput[]): void {
  checks.range(checkpoints.length, ['checkpoints'], { min: 2, max: MAX_CHECKPOINTS });
  for (const [position, { kind, distance, name }] of checkpoints.entries()) {
    const isFirst = position === 0;
    const isLast = position === checkpoints.length - 1;
    const wanted = isFirst ? 'START' : isLast ? 'FINISH' : 'SPLIT';
    if (kind !== wanted)
      checks.add({
        code: 'COURSE_ORDER',
        params: { checkpoint: name.slice(0, 60), wanted },
        message: `A course is one start, any splits and one finish: “${name.slice(0, 60)}” has to be the ${wanted.toLowerCase()}.`,
        path: ['checkpoints', position, 'kind'],
      });
    const before = checkpoints[position - 1]?.distance;
    if (distance > 1_000_000 || (before !== undefined && distance <= before))
      checks.add({
        code: 'COURSE_DISTANCES',
        params: { checkpoint: name.slice(0, 60), distance },
        message: `“${name.slice(0, 60)}” has to be further from the start than the checkpoint before it, and at most 1,000 km.`,
        path: ['checkpoints', position, 'distance'],
      });
  }
}

function sectionMinimums(checks: InputChecks, checkpoints: readonly CheckpointInput[], ordinal: number) {
  const checkpoint = checkpoints[ordinal] as CheckpointInput;
  const path = ['checkpoints', ordinal];
  const metres = Math.max(0, checkpoint.distance - (checkpoints[ordinal - 1]?.distance ?? 0));
  const section = distanceMetres(ordinal === 0 ? 0 : metres);
  const minSectionMs = checkpoint.minSection ?? fastestForwardSection(section);
  checks.range(minSectionMs, [...path, 'minSection'], { min: 0, max: MAX_SECTION_MS });
  const computed =
    checkpoint.sectionDirection === 'BACKWARD' && ordinal > 0 ? fastestBackwardSection(section) : null;
  const soft = checkpoint.softMinSection ?? (computed === null ? null : Math.max(computed, minSectionMs));
  if (soft !== null)
    checks.range(soft, [...path, 'softMinSection'], { min: minSectionMs, max: MAX_SECTION_MS });
  return { min_section_ms: minSectionMs, soft_min_section_ms: soft };
}
