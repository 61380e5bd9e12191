export { type Clock, systemClock } from './clock.ts';
export { type ForwarderConfig, parseConfig } from './config/config.ts';
export { type Forwarder, startForwarder } from './forwarder.ts';
export type { SourceStatus } from './status/source-status.ts';
