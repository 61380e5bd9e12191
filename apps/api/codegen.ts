import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const slices = ['identity', 'clubs', 'events', 'timing', 'results'];

/** An interface `ClubModel` in a slice's models.ts is what the resolvers of the GraphQL type `Club` are given. */
function mappers(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const slice of slices) {
    const path = join(import.meta.dirname, 'src', slice, 'models.ts');
    if (!existsSync(path)) continue;
    for (const match of readFileSync(path, 'utf8').matchAll(/^export (?:interface|type) (\w+)Model\b/gm))
      found[match[1] as string] = `../../${slice}/models.ts#${match[1]}Model`;
  }
  return found;
}

const config: CodegenConfig = {
  schema: '../../packages/schema/src/**/*.graphql',
  generates: {
    'src/server/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ApiContext',
        mappers: mappers(),
        scalars: {
          ID: { input: 'string', output: 'string' },
          DurationMs: { input: '@backstride/domain#DurationMs', output: 'number' },
          DistanceMetres: { input: '@backstride/domain#DistanceMetres', output: 'number' },
          DateTime: { input: '@backstride/domain#InstantMs', output: 'number | Date' },
          LocalDate: { input: 'string', output: 'string' },
          TimeZone: { input: 'string', output: 'string' },
          Position: { input: 'number', output: 'number' },
        },
        avoidOptionals: { defaultValue: true },
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
