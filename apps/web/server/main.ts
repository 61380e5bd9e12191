import path from 'node:path';
import { readWebEnv } from './env.ts';
import { createWebServer } from './web-server.ts';

const env = readWebEnv(process.env, process.argv);
// Next and React choose their build by NODE_ENV while they load, hence the import below it.
Object.assign(process.env, { NODE_ENV: env.dev ? 'development' : 'production' });
const { default: next } = await import('next');
const pages = next({
  dev: env.dev,
  dir: path.join(import.meta.dirname, '..'),
  hostname: env.host,
  port: env.port,
});
const handlePage = pages.getRequestHandler();
const app = await createWebServer({ env, handlePage: (request, response) => handlePage(request, response) });
await pages.prepare();
if (env.dev) app.server.on('upgrade', pages.getUpgradeHandler());
await app.listen({ host: env.host, port: env.port });
console.log(`web ready on ${env.tls ? 'https' : 'http'}://localhost:${env.port}`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  await pages.close();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
