export { type ApiEnv, readEnv } from './server/env.ts';
export { type ApiServer, buildServer } from './server/http.ts';
