export { racePath } from './race-path.ts';
export { RaceBadge } from './race-state/RaceBadge.tsx';
export { RaceCounts } from './race-state/RaceCounts.tsx';
export { type RacePhase, racePhase } from './race-state/race-state.ts';
