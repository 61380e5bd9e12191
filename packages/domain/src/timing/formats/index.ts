export * from './detect.ts';
export { readFormats } from './formats.ts';
export * from './line-splitter.ts';
export * from './parse-reads.ts';
export * from './problem-text.ts';
export * from './read-parser.ts';
export * from './resolve-read-time.ts';
export * from './types.ts';
