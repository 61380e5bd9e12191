import path from 'node:path';
import { API_BUNDLE, buildApi, buildWeb, WEB_BUNDLE } from '../build/build.ts';
import { serve } from '../serve.ts';
import { CHECKOUT } from '../settings.ts';

const production = { NODE_ENV: 'production' };

await serve({
  quiet: true,
  api: { args: ['--enable-source-maps', API_BUNDLE], cwd: path.join(CHECKOUT, 'apps/api'), env: production },
  web: { args: ['--enable-source-maps', WEB_BUNDLE], cwd: path.join(CHECKOUT, 'apps/web'), env: production },
  build: async ({ leash, shutdown, progress, logDir }) => {
    await progress.step('Building the API', buildApi);
    await progress.step('Building the pages (a minute the first time)', () =>
      buildWeb({ leash, shutdown, logFile: path.join(logDir, 'build.log') }),
    );
  },
});
