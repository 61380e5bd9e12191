import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from './context.ts';
import { presentError } from './errors.ts';
import { checkOperationKind, type OperationOrigin, operationRules } from './graphql-request.ts';
import { createJitGateway } from './jit.ts';
import type { Metrics } from './metrics.ts';
import { checkOperationLimits, MAX_TOKENS } from './operation-limits.ts';

/** What Apollo hands to resolvers: the context, and where the operation comes from. */
export interface RequestContext extends ApiContext {
  readonly origin: OperationOrigin;
}

/** The GraphQL server over HTTP, without a transport. */
export function createApollo(options: {
  readonly schema: GraphQLSchema;
  readonly isProduction: boolean;
  readonly log: Logger;
  readonly metrics: Metrics;
}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createJitGateway(options.schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    logger: options.log,
    nodeEnv: options.isProduction ? 'production' : 'development',
    formatError: (formatted, error) => presentError({ error, formatted, log: options.log }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitPlugin(options),
      statusPlugin(),
      metricsPlugin(options.metrics),
    ],
  });
}

function limitPlugin(options: {
  readonly schema: GraphQLSchema;
  readonly isProduction: boolean;
}): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const { limits, queriesOnly } = operationRules({
            viewer: contextValue.viewer,
            eventToken: contextValue.eventToken,
            origin: contextValue.origin,
            isProduction: options.isProduction,
          });
          const error =
            checkOperationKind(operation, queriesOnly) ??
            checkOperationLimits({
              schema: options.schema,
              document,
              operation,
              variables: request.variables ?? {},
              limits,
            });
          if (error) throw error;
        },
      };
    },
  };
}

const SPEC_MEDIA_TYPE = 'application/graphql-response+json';
const READABLE = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** GraphQL over HTTP: under application/json a request that was read is answered with 200, errors or not. */
function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const { body, http } = response;
          if (http.status !== 400 || body.kind !== 'single' || typeof request.query !== 'string') return;
          if (request.http?.headers.get('accept')?.includes(SPEC_MEDIA_TYPE)) return;
          const codes = body.singleResult.errors?.map((error) => String(error.extensions?.code)) ?? [];
          if (codes.length > 0 && codes.every((code) => READABLE.has(code))) http.status = 200;
        },
      };
    },
  };
}

function metricsPlugin(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const stop = metrics.startOperation();
      return {
        async willSendResponse({ operationName, contextValue, response }) {
          const hasErrors =
            response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          stop({
            operation: contextValue.origin === 'known' ? (operationName ?? 'anonymous') : 'free-form',
            outcome: hasErrors ? 'errors' : 'ok',
          });
        },
      };
    },
  };
}
