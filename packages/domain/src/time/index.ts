export * from './age.ts';
export * from './hms.ts';
export * from './local-time.ts';
export * from './rounding.ts';
export * from './text.ts';
