export { EventList } from './EventList.tsx';
export { EventView } from './EventView.tsx';
export { findEvent, findEvents } from './find-events.ts';
