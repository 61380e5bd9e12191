export * from './clubs/index.ts';
export * from './events/index.ts';
export * from './identity/index.ts';
export * from './results/index.ts';
export * from './time/index.ts';
export * from './timing/index.ts';
export * from './units/index.ts';
