export { makeField } from './field.ts';
export * from './plan.ts';
export { createRandom, type Random } from './random.ts';
export { hasBackupReader } from './run.ts';
