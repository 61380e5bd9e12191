import type { CodegenConfig } from '@graphql-codegen/cli';

/** What the wire carries: JSON numbers and ISO text. */
const wireScalars = {
  DurationMs: 'number',
  DistanceMetres: 'number',
  DateTime: 'string',
  LocalDate: 'string',
  TimeZone: 'string',
  Position: 'number',
};

const config: CodegenConfig = {
  schema: 'src/**/*.graphql',
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'src/__generated__/wire.ts': {
      plugins: ['typescript'],
      config: { scalars: wireScalars, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
