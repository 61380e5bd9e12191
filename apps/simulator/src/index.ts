export * from './client/index.ts';
export { type DemoOptions, runDemo } from './demo/run-demo.ts';
export { createRandom, type Random } from './field/index.ts';
