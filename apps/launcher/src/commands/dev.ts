import { createRequire } from 'node:module';
import path from 'node:path';
import { serve } from '../serve.ts';
import { CHECKOUT } from '../settings.ts';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const development = { NODE_ENV: 'development' };

await serve({
  quiet: false,
  api: {
    args: [tsx, 'watch', '--clear-screen=false', 'src/main.ts'],
    cwd: path.join(CHECKOUT, 'apps/api'),
    env: development,
  },
  web: { args: [tsx, 'server/main.ts', '--dev'], cwd: path.join(CHECKOUT, 'apps/web'), env: development },
  build: async () => undefined,
});
