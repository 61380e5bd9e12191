import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Club } from './Club.ts';
import { Entry, EntryChip } from './Entry.ts';
import { Event } from './Event.ts';
import { Import } from './Import.ts';
import { applyImport } from './Mutation/applyImport.ts';
import { createEvent } from './Mutation/createEvent.ts';
import { createRace } from './Mutation/createRace.ts';
import { previewImport } from './Mutation/previewImport.ts';
import { removeEntry } from './Mutation/removeEntry.ts';
import { saveEntry } from './Mutation/saveEntry.ts';
import { setCategories } from './Mutation/setCategories.ts';
import { setCourse } from './Mutation/setCourse.ts';
import { setReaders } from './Mutation/setReaders.ts';
import { setTimingPoints } from './Mutation/setTimingPoints.ts';
import { setWaves } from './Mutation/setWaves.ts';
import { undoImport } from './Mutation/undoImport.ts';
import { updateEvent } from './Mutation/updateEvent.ts';
import { updateRace } from './Mutation/updateRace.ts';
import { event } from './Query/event.ts';
import { events } from './Query/events.ts';
import { Race } from './Race.ts';
import { Checkpoint, RaceRules, Reader, TimingPoint, Wave } from './types.ts';

/** Resolvers of this slice, by type. */
export const eventsResolvers: Partial<Resolvers> = {
  Query: { event, events },
  Mutation: {
    createEvent,
    createRace,
    removeEntry,
    saveEntry,
    setCategories,
    setCourse,
    setReaders,
    setTimingPoints,
    setWaves,
    previewImport,
    applyImport,
    undoImport,
    updateEvent,
    updateRace,
  },
  Club,
  Event,
  Import,
  TimingPoint,
  Reader,
  Race,
  RaceRules,
  Checkpoint,
  Wave,
  Entry,
  EntryChip,
};
