import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { findTimingPointsOfEvents, selectEvents } from '../event-queries.ts';
import type { EventModel } from '../models.ts';
import { findManagedEvent } from '../policy.ts';

const CODE = /^[A-Za-z0-9_.-]{1,24}$/;
const MAX_POINTS = 200;

interface TimingPointInput {
  readonly id?: string | null | undefined;
  readonly code: string;
  readonly name: string;
}

type SetTimingPointsAnswer =
  | { readonly __typename: 'SetTimingPointsSuccess'; readonly event: EventModel }
  | ReturnType<typeof conflict>
  | ReturnType<typeof notFound>;

/** Makes the event's timing points these. One without an id but with a known code is the known one. */
export async function setTimingPoints(
  context: ApiContext,
  input: { readonly eventId: string; readonly timingPoints: readonly TimingPointInput[] },
) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  checks.range(input.timingPoints.length, ['timingPoints'], { min: 0, max: MAX_POINTS });
  const codes = new Set<string>();
  const wanted = input.timingPoints.map((point, position) => {
    const path = ['timingPoints', position];
    const code = point.code.trim();
    if (!CODE.test(code))
      checks.add({
        code: 'TIMING_POINT_CODE_INVALID',
        params: { timingPoint: code.slice(0, 60) },
        message: `“${code.slice(0, 60)}” can't be a code. Use 1 to 24 letters, digits, _, . and -.`,
        path: [...path, 'code'],
      });
    if (codes.has(code.toUpperCase()))
      checks.add({
        code: 'TIMING_POINT_CODE_TWICE',
        params: { timingPoint: code },
        message: `The code “${code}” stands twice. Give each timing point its own.`,
        path: [...path, 'code'],
      });
    codes.add(code.toUpperCase());
    return {
      id: point.id ?? null,
      code,
      name: checks.text(point.name, [...path, 'name'], { min: 1, max: 120 }),
    };
  });
  if (checks.problems.length > 0) return invalidInput(checks.problems);

  return changeSetup<SetTimingPointsAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    const known = await findTimingPointsOfEvents(tx, [event.id]);
    const byCode = new Map(known.map((point) => [point.code.toUpperCase(), point.id]));
    const knownIds = new Set(known.map((point) => point.id));
    const rows = wanted.map(({ id, code, name }, ordinal) => {
      const uuid = id === null ? byCode.get(code.toUpperCase()) : fromNodeId('TimingPoint', id);
      if (uuid === null || (uuid !== undefined && !knownIds.has(uuid)))
        return refuse(notFound('timing point', ['timingPoints', String(ordinal), 'id']));
      return { id: uuid ?? randomUUID(), event_id: event.id, code, name, ordinal };
    });
    const kept = new Set(rows.map((row) => row.id));
    const gone = known.filter((point) => !kept.has(point.id));
    if (gone.length > 0) {
      const ids = gone.map((point) => point.id);
      const used = await tx
        .selectFrom('checkpoints')
        .innerJoin('timing_points', 'timing_points.id', 'timing_point_id')
        .select('code')
        .where('timing_point_id', 'in', ids)
        .executeTakeFirst();
      if (used)
        refuse(
          conflict({
            code: 'TIMING_POINT_IN_USE',
            params: { timingPoint: used.code },
            message: `The timing point “${used.code}” is part of a course. Take it out of the course first.`,
            path: ['timingPoints'],
          }),
        );
      await tx.deleteFrom('timing_points').where('id', 'in', ids).execute();
    }
    await parkCodes(tx, event.id);
    if (rows.length > 0)
      await tx
        .insertInto('timing_points')
        .values(rows)
        .onConflict((onConflict) =>
          onConflict.column('id').doUpdateSet((eb) => ({
            code: eb.ref('excluded.code'),
            name: eb.ref('excluded.name'),
            ordinal: eb.ref('excluded.ordinal'),
          })),
        )
        .execute();
    await audit({
      action: 'timing-points-changed',
      subject: event.name,
      before: { codes: known.map((point) => point.code) },
      after: { codes: rows.map((row) => row.code) },
    });
    const changed = await selectEvents(tx).where('id', '=', event.id).executeTakeFirstOrThrow();
    return { __typename: 'SetTimingPointsSuccess', event: changed };
  });
}

/** Takes the codes away for a moment, so that two points may swap theirs. */
async function parkCodes(tx: ApiContext['db'], eventId: string): Promise<void> {
  await tx
    .updateTable('timing_points')
    .set({ code: sql<string>`left(md5(id::text), 24)` })
    .where('event_id', '=', eventId)
    .execute();
}
