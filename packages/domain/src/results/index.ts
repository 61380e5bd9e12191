export * from './canonical.ts';
export * from './compute-results.ts';
export * from './display-rounding.ts';
export * from './explanation-types.ts';
export * from './natural-order.ts';
export { BACKUP_REACH_MS, MANUAL_REACH_MS } from './passings.ts';
export * from './race-computer.ts';
export * from './types.ts';
