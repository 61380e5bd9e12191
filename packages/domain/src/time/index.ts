export * from './rounding.ts';
