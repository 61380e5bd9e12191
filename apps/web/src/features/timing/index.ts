export { OrganizerLogPageDocument } from './log/__generated__/Log.ts';
export { LogPage } from './log/LogPage.tsx';
