import { randomUUID } from 'node:crypto';
import type { InstantMs } from '@backstride/domain';
import { sql } from 'kysely';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import type { RaceModel } from '../models.ts';
import { findManagedRace } from '../policy.ts';
import { findWavesOfRaces } from '../race-queries.ts';

const MAX_WAVES = 200;

interface WaveInput {
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly plannedStartAt: InstantMs;
}

/** Makes the race's waves these. One without an id but with a known name is the known one. */
export async function setWaves(
  context: ApiContext,
  input: { readonly raceId: string; readonly waves: readonly WaveInput[] },
) {
  const managed = await findManagedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race } = managed;
  const checks = createInputChecks();
  checks.range(input.waves.length, ['waves'], { min: 0, max: MAX_WAVES });
  const names = new Set<string>();
  const wanted = input.waves.map((wave, position) => {
    const name = checks.text(wave.name, ['waves', position, 'name'], { min: 1, max: 120 });
    if (names.has(name.toLowerCase()))
      checks.add({
        code: 'WAVE_TWICE',
        params: { wave: name },
        message: `The wave “${name}” stands twice. Give each its own name.`,
        path: ['waves', position, 'name'],
      });
    names.add(name.toLowerCase());
    return { ...wave, name };
  });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return changeSetup<{ readonly __typename: 'SetWavesSuccess'; readonly race: RaceModel }>(
    context,
    race.eventId,
    async ({ tx, audit }) => {
      const known = await findWavesOfRaces(tx, [race.id]);
      const byName = new Map(known.map((wave) => [wave.name.toLowerCase(), wave.id]));
      const knownIds = new Set(known.map((wave) => wave.id));
      const rows = wanted.map((wave, ordinal) => {
        const given = wave.id ? fromNodeId('Wave', wave.id) : byName.get(wave.name.toLowerCase());
        return {
          id: given && knownIds.has(given) ? given : randomUUID(),
          event_id: race.eventId,
          race_id: race.id,
          name: wave.name,
          ordinal,
          planned_start_at: new Date(wave.plannedStartAt),
        };
      });
      const kept = new Set(rows.map((row) => row.id));
      const gone = known.filter((wave) => !kept.has(wave.id)).map((wave) => wave.id);
      if (gone.length > 0) await tx.deleteFrom('waves').where('id', 'in', gone).execute();
      if (kept.size > 0 && known.length > 0)
        await sql`update waves set name = id::text where race_id = ${race.id}`.execute(tx);
      if (rows.length > 0)
        await tx
          .insertInto('waves')
          .values(rows)
          .onConflict((onConflict) =>
            onConflict.column('id').doUpdateSet((eb) => ({
              name: eb.ref('excluded.name'),
              ordinal: eb.ref('excluded.ordinal'),
              planned_start_at: eb.ref('excluded.planned_start_at'),
            })),
          )
          .execute();
      await audit({
        action: 'waves-changed',
        subject: race.name,
        before: Object.fromEntries(known.map((wave) => [wave.name, isoOf(wave.plannedStartAt)])),
        after: Object.fromEntries(rows.map((row) => [row.name, row.planned_start_at.toISOString()])),
      });
      return { __typename: 'SetWavesSuccess', race };
    },
  );
}

function isoOf(instant: InstantMs): string {
  return new Date(instant).toISOString();
}
