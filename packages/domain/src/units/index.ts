export * from './brand.ts';
export * from './distance.ts';
export * from './duration.ts';
export * from './instant.ts';
export * from './sha256.ts';
