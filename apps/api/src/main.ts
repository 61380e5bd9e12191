import { buildServer, readEnv } from './index.ts';

const env = readEnv(process.env);
const server = await buildServer({ env });
await server.app.listen({ port: env.port, host: env.host });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
