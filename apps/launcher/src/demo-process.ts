import { runDemo } from '@backstride/simulator';

const abort = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => abort.abort());

await runDemo({
  apiUrl: process.env.API_URL ?? '',
  dataDir: process.env.BACKSTRIDE_DEMO_DIR ?? '',
  log: (line: string) => console.log(line),
  signal: abort.signal,
});
