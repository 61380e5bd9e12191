import type { ApiContext } from '../server/context.ts';
import type { EntryModel, EventModel } from './models.ts';
import { canManageEvent } from './policy.ts';
import { ageOnRaceDay } from './race-day-age.ts';

/** The name as the viewer may see it; null when unknown or hidden from them. */
export async function nameFor(context: ApiContext, entry: EntryModel): Promise<string | null> {
  if (entry.isNameHidden && !(await canManageEvent(context, entry.eventId))) return null;
  return entry.name;
}

/** The age on race day as the viewer may see it. */
export async function ageFor(context: ApiContext, entry: EntryModel): Promise<number | null> {
  if (entry.isAgeHidden && !(await canManageEvent(context, entry.eventId))) return null;
  const event: EventModel | null = await context.loaders.events.event.load(entry.eventId);
  if (event === null) return entry.ageYears;
  return ageOnRaceDay({ age: entry.ageYears, birthDate: entry.birthDate, raceDay: event.startsOn });
}
