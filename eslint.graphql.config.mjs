import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const schema = 'packages/schema/src/**/*.graphql';
const project = (folder, documents) => ({ schema, documents, include: `${folder}/**/*.graphql` });
const graphQLConfig = {
  projects: {
    schema: project('packages/schema/src', undefined),
    web: project('apps/web/src', 'apps/web/src/**/*.graphql'),
    simulator: project('apps/simulator/src', 'apps/simulator/src/**/*.graphql'),
  },
};
const base = {
  languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig } },
  plugins: { '@graphql-eslint': graphqlPlugin },
};

/** For `.graphql` files only; everything else is biome's. */
export default [
  { ignores: ['**/node_modules/**', '**/.next/**', '**/dist/**', 'packages/schema/schema.graphql'] },
  {
    ...base,
    files: ['packages/schema/src/**/*.graphql'],
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          rootField: true,
          ScalarTypeDefinition: true,
          InterfaceTypeDefinition: true,
          // What the name says by convention alone needs no sentence.
          ObjectTypeDefinition: true,
          ignoredSelectors: [
            'ObjectTypeDefinition[name.value=/(Query|Mutation|Subscription|Success|Connection|Edge)$/]',
          ],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: { style: 'PascalCase', forbiddenSuffixes: ['Type', 'Enum'] },
          FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get'] },
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
  ...['apps/web/src', 'apps/simulator/src'].map((folder) => ({
    ...base,
    files: [`${folder}/**/*.graphql`],
    rules: {
      '@graphql-eslint/executable-definitions': 'error',
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/fragments-on-composite-type': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-fragment-names': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/no-deprecated': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-unused-fragments': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/no-undefined-variables': 'error',
      '@graphql-eslint/one-field-subscriptions': 'error',
      '@graphql-eslint/unique-fragment-name': 'error',
      '@graphql-eslint/unique-operation-name': 'error',
      '@graphql-eslint/variables-in-allowed-position': 'error',
    },
  })),
];
