export * from './client/index.ts';
export { type DemoOptions, runDemo } from './demo/run-demo.ts';
