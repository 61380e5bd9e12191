export * from './clock-offsets.ts';
export * from './fact-id.ts';
export * from './facts.ts';
export * from './guns.ts';
export * from './officials.ts';
export * from './voids.ts';
