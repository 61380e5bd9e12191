import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/near-operation-file-preset';
import { selectTypenames } from './scripts/select-typenames.ts';

/** What the wire carries: JSON numbers and ISO text. */
const wireScalars = {
  ID: 'string',
  DurationMs: 'number',
  DistanceMetres: 'number',
  DateTime: 'string',
  LocalDate: 'string',
  TimeZone: 'string',
  Position: 'number',
};

type Options = Parameters<typeof preset.buildGeneratesSection>[0];

/** The near-operation preset over documents, fragments of other files included, that select `__typename`. */
const nearOperation = {
  ...preset,
  buildGeneratesSection: (options: Options) =>
    preset.buildGeneratesSection({
      ...options,
      documents: options.documents.map((file) =>
        file.document ? { ...file, document: selectTypenames(file.document) } : file,
      ),
    }),
};

/** `Component.graphql` beside `Component.tsx` becomes `__generated__/Component.ts`. */
const config: CodegenConfig = {
  schema: '../../packages/schema/src/**/*.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/': {
      preset: nearOperation,
      presetConfig: {
        baseTypesPath: '~@backstride/schema',
        extension: '.ts',
        folder: '__generated__',
        importTypesNamespace: 'Wire',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: wireScalars,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        documentNodeImport: '@apollo/client#TypedDocumentNode',
        immutableTypes: true,
        importExtension: '.ts',
      },
    },
  },
};

export default config;
