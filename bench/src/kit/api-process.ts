// The API as a process of its own: so that a measurement's client and server don't share a thread.
import { buildServer, readEnv } from '@backstride/api';

const PLENTY = { burst: 1_000_000_000, perSecond: 1_000_000_000 };
const rates = {
  anonymous: PLENTY,
  publicApi: PLENTY,
  account: PLENTY,
  signIn: PLENTY,
  signInPerEmail: PLENTY,
};

const server = await buildServer({ env: readEnv(process.env), rates });
await server.app.listen({ port: 0, host: '127.0.0.1' });
const address = server.app.server.address();
process.send?.({ kind: 'listening', port: typeof address === 'object' ? address?.port : null });

process.on('message', (question) => {
  if (question === 'memory') process.send?.({ kind: 'memory', ...process.memoryUsage() });
});
process.once('disconnect', () => void server.close().then(() => process.exit(0)));
