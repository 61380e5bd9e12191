import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './apollo.ts';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** Operations that are kept compiled, the longest unused forgotten first. */
const MAX_COMPILED = 500;

/**
 * An executor that compiles each query once. Apollo takes an executor only from a gateway, so this is one
 * that has our own schema and nothing behind it. Mutations run by graphql-js: the compiler (0.8.9) takes
 * input fields for missing that are non-null with a default.
 */
export function createJitGateway(schema: GraphQLSchema): Gateway {
  const compiled = new Map<string, CompiledQuery | null>();
  const compile = (document: DocumentNode, operationName: string | null) => {
    const result = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(result) ? result : null;
  };
  return {
    async load() {
      return {
        async executor({ document, operation, operationName, queryHash, request, context }) {
          const variables = request.variables ?? {};
          const query =
            operation.operation === OperationTypeNode.QUERY
              ? recall(compiled, `${queryHash}/${operationName ?? ''}`, () =>
                  compile(document, operationName),
                )
              : null;
          const result =
            query === null
              ? execute({
                  schema,
                  document,
                  operationName,
                  variableValues: variables,
                  contextValue: context,
                })
              : query.query(undefined, context, variables);
          return withRealErrors(await result);
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}

function recall<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  const value = known === undefined ? make() : known;
  cache.delete(key);
  cache.set(key, value);
  const oldest = cache.keys().next();
  if (cache.size > MAX_COMPILED && !oldest.done) cache.delete(oldest.value);
  return value;
}

/** The compiler's errors lack extensions, which Apollo relies on. */
function withRealErrors(result: ExecutionResult) {
  const { errors, ...rest } = result;
  return { ...rest, ...(errors ? { errors: errors.map(realError) } : {}) };
}

function realError(error: GraphQLError): GraphQLError {
  if (error.extensions !== undefined) return error;
  // Without a path it is about the variables; with one and without a cause, a resolver broke its promise.
  if (error.path === undefined)
    return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return new GraphQLError(error.message, {
    path: error.path,
    originalError: error.originalError ?? new Error(error.message),
  });
}
