import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';

/** `bundle-server ENTRY OUT`: one file of a server program of ours; packages from npm stay outside. */
const [entry, outFile] = process.argv.slice(2);
if (entry === undefined || outFile === undefined) throw new Error('Say which file to bundle, and where to.');
const { resolve } = createRequire(path.resolve('package.json'));

/** Our workspaces are TypeScript, so they go into the bundle. */
const ownPackages: Plugin = {
  name: 'own-packages',
  setup: (context) => {
    context.onResolve({ filter: /^@backstride\// }, (found) => ({ path: resolve(found.path) }));
  },
};

/** A file that finds its neighbours by `import.meta.dirname` must still find them from inside the bundle. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup: (context) => {
    context.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      if (file.includes('node_modules')) return undefined;
      const contents = readFileSync(file, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.filename', JSON.stringify(file))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: [entry],
  outfile: outFile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [ownPackages, ownPlaces],
});
await stop();
