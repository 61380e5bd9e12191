import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const here = import.meta.dirname;

/** Every folder below messages/ is a language; adding one needs nothing else. */
const locales = readdirSync(path.join(here, 'messages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const withNextIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked by `npm run check`; here they would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  env: { BACKSTRIDE_LOCALES: locales.join(',') },
  turbopack: { root: path.join(here, '../..') },
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  transpilePackages: ['@backstride/domain', '@backstride/schema'],
};

export default withNextIntl(config);
