import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/schema/src/**/*.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { baseTypesPath: '~@backstride/schema', extension: '.ts', folder: '__generated__' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          DurationMs: 'number',
          DistanceMetres: 'number',
          DateTime: 'string',
          LocalDate: 'string',
          TimeZone: 'string',
          Position: 'number',
        },
      },
    },
  },
};

export default config;
