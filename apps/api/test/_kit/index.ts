export { startApi, TEST_PASSWORD, type TestApi } from './api.ts';
export type { Client, GraphqlAnswer } from './client.ts';
export { createSeed, type Seed, type SeededClub } from './seed.ts';
