import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/index.ts';
import type { RaceRulesInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import type { RaceModel } from '../models.ts';
import { findManagedEvent, findManagedRace } from '../policy.ts';
import { findRaces } from '../race-queries.ts';
import { defaultRules, readRules, rulesToRow } from '../race-rules.ts';
import { chooseSlug } from '../slugs.ts';
import { slugTaken } from './create-event.ts';

interface CreateRaceInput {
  readonly eventId: string;
  readonly name: string;
  readonly slug?: string | null | undefined;
  readonly distance: number;
  readonly rules?: RaceRulesInput | null | undefined;
}

type CreateRaceAnswer =
  | { readonly __typename: 'CreateRaceSuccess'; readonly race: RaceModel }
  | ReturnType<typeof slugTaken>;

const DISTANCE = { min: 1, max: 1_000_000 };

/** Adds a race to an event. */
export async function createRace(context: ApiContext, input: CreateRaceInput) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  const name = checks.text(input.name, ['name'], { min: 1, max: 120 });
  const slug = chooseSlug(checks, { slug: input.slug, name, fallback: 'distance' });
  checks.range(input.distance, ['distance'], DISTANCE);
  const rules = input.rules ? readRules(checks, input.rules, defaultRules()) : defaultRules();
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return changeSetup<CreateRaceAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    if (await isSlugTaken(tx, { eventId: event.id, slug })) refuse(slugTaken(slug));
    const { ordinal } = await tx
      .selectFrom('races')
      .select(({ fn }) => fn.countAll<number>().as('ordinal'))
      .where('event_id', '=', event.id)
      .executeTakeFirstOrThrow();
    const id = randomUUID();
    await tx
      .insertInto('races')
      .values({
        id,
        event_id: event.id,
        slug,
        name,
        ordinal,
        distance_metres: input.distance,
        ...rulesToRow(rules),
      })
      .execute();
    await audit({ action: 'race-created', subject: name, after: { slug, distanceMetres: input.distance } });
    return { __typename: 'CreateRaceSuccess', race: await reload(tx, id) };
  });
}

interface UpdateRaceInput {
  readonly raceId: string;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly distance?: number | null | undefined;
  readonly rules?: RaceRulesInput | null | undefined;
}

type UpdateRaceAnswer =
  | { readonly __typename: 'UpdateRaceSuccess'; readonly race: RaceModel }
  | ReturnType<typeof slugTaken>;

/** Changes what is given of a race. */
export async function updateRace(context: ApiContext, input: UpdateRaceInput) {
  const managed = await findManagedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race } = managed;
  const checks = createInputChecks();
  const name = checks.text(input.name ?? race.name, ['name'], { min: 1, max: 120 });
  const slug = chooseSlug(checks, { slug: input.slug ?? race.slug, name, fallback: 'distance' });
  const distanceMetres = checks.range(input.distance ?? race.distanceMetres, ['distance'], DISTANCE);
  const rules = input.rules ? readRules(checks, input.rules, race.rules) : race.rules;
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return changeSetup<UpdateRaceAnswer>(context, race.eventId, async ({ tx, audit }, refuse) => {
    if (await isSlugTaken(tx, { eventId: race.eventId, slug, besidesId: race.id })) refuse(slugTaken(slug));
    await tx
      .updateTable('races')
      .set({ name, slug, distance_metres: distanceMetres, ...rulesToRow(rules) })
      .where('id', '=', race.id)
      .execute();
    await audit({
      action: 'race-changed',
      subject: name,
      before: { name: race.name, slug: race.slug, distanceMetres: race.distanceMetres, ...flat(race.rules) },
      after: { name, slug, distanceMetres, ...flat(rules) },
    });
    return { __typename: 'UpdateRaceSuccess', race: await reload(tx, race.id) };
  });
}

function flat(rules: RaceModel['rules']) {
  return { ...rules, ageGroups: rules.ageGroups.map((group) => group.key) };
}

async function isSlugTaken(
  tx: Database,
  options: { readonly eventId: string; readonly slug: string; readonly besidesId?: string },
): Promise<boolean> {
  const found = await tx
    .selectFrom('races')
    .select('id')
    .where('event_id', '=', options.eventId)
    .where('slug', '=', options.slug)
    .executeTakeFirst();
  return found !== undefined && found.id !== options.besidesId;
}

async function reload(tx: Database, id: string): Promise<RaceModel> {
  const [race] = await findRaces(tx, [id]);
  if (race === undefined) throw new Error(`The race ${id} went away`);
  return race;
}
