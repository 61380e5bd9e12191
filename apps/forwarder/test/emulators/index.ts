export { type Faults, repeatableRandom } from './faults.ts';
export { type MylapsOutcome, runMylapsReader } from './mylaps.ts';
export { type RaceresultDecoder, startRaceresultDecoder } from './raceresult.ts';
export { callAsChronotrack, callAsJchip, startTalker, ultraTime } from './talkers.ts';
