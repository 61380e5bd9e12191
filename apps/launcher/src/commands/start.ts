import path from 'node:path';
import { API_BUNDLE, buildAll, WEB_BUNDLE } from '../build.ts';
import { serve } from '../serve.ts';
import { CHECKOUT } from '../settings.ts';

const production = { NODE_ENV: 'production' };

await serve({
  quiet: true,
  api: { args: ['--enable-source-maps', API_BUNDLE], cwd: path.join(CHECKOUT, 'apps/api'), env: production },
  web: { args: ['--enable-source-maps', WEB_BUNDLE], cwd: path.join(CHECKOUT, 'apps/web'), env: production },
  build: async ({ leash, shutdown, progress, logDir }) => {
    await progress.step('Building (a minute the first time)', () =>
      buildAll({ leash, shutdown, logFile: path.join(logDir, 'build.log') }),
    );
  },
});
