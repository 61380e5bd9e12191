import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { findReadersOfEvents, findTimingPointsOfEvents, selectEvents } from '../event-queries.ts';
import type { EventModel } from '../models.ts';
import { findManagedEvent } from '../policy.ts';

const MAX_READERS = 500;

interface ReaderInput {
  readonly readerId: string;
  readonly timingPointCode: string;
  readonly isBackup: boolean;
}

type SetReadersAnswer =
  | { readonly __typename: 'SetReadersSuccess'; readonly event: EventModel }
  | ReturnType<typeof invalidInput>;

/** Says where the event's readers stand. */
export async function setReaders(
  context: ApiContext,
  input: { readonly eventId: string; readonly readers: readonly ReaderInput[] },
) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  return changeSetup<SetReadersAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    const checks = createInputChecks();
    checks.range(input.readers.length, ['readers'], { min: 0, max: MAX_READERS });
    const points = await findTimingPointsOfEvents(tx, [event.id]);
    const pointIds = new Map(points.map((point) => [point.code.toUpperCase(), point.id]));
    const rows = new Map<string, { reader_id: string; timing_point_id: string; is_backup: boolean }>();
    for (const [position, reader] of input.readers.entries()) {
      const path = ['readers', position];
      const readerId = checks.text(reader.readerId, [...path, 'readerId'], { min: 1, max: 64 });
      const pointId = pointIds.get(reader.timingPointCode.toUpperCase());
      if (pointId === undefined)
        checks.add({
          code: 'TIMING_POINT_UNKNOWN',
          params: { timingPoint: reader.timingPointCode.slice(0, 60) },
          message: `The event has no timing point “${reader.timingPointCode.slice(0, 60)}”. Add it first.`,
          path: [...path, 'timingPointCode'],
        });
      if (rows.has(readerId))
        checks.add({
          code: 'READER_TWICE',
          params: { readerId },
          message: `The reader “${readerId}” stands twice. It can be at one timing point only.`,
          path: [...path, 'readerId'],
        });
      rows.set(readerId, { reader_id: readerId, timing_point_id: pointId ?? '', is_backup: reader.isBackup });
    }
    if (checks.problems.length > 0) refuse(invalidInput(checks.problems));
    const before = await findReadersOfEvents(tx, [event.id]);
    await tx.deleteFrom('readers').where('event_id', '=', event.id).execute();
    if (rows.size > 0)
      await tx
        .insertInto('readers')
        .values([...rows.values()].map((row) => ({ ...row, event_id: event.id })))
        .execute();
    await audit({
      action: 'readers-changed',
      subject: event.name,
      before: { readers: before.map((reader) => reader.readerId) },
      after: { readers: [...rows.keys()] },
    });
    const changed = await selectEvents(tx).where('id', '=', event.id).executeTakeFirstOrThrow();
    return { __typename: 'SetReadersSuccess', event: changed };
  });
}
