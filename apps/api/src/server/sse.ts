import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  print,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Logger } from 'pino';
import type { RequestContext } from './apollo.ts';
import { presentError, requestError } from './errors.ts';
import { checkOperationKind, operationRules } from './graphql-request.ts';
import type { Metrics } from './metrics.ts';
import { checkOperationLimits, MAX_TOKENS } from './operation-limits.ts';
import { subscribeShared } from './shared-execution.ts';
import { sendStream } from './stream-reply.ts';

/** Streams of one process; spectators of one stadium share an address, so the limit is on the whole. */
const MAX_STREAMS = 20_000;

/** Subscriptions (and other operations) as server-sent events, one connection each, under the rules of `/graphql`. */
export function registerStream(
  app: FastifyInstance,
  options: {
    readonly schema: GraphQLSchema;
    readonly isProduction: boolean;
    readonly log: Logger;
    readonly metrics: Metrics;
    readonly fillInOperation: (request: FastifyRequest) => Promise<void>;
    readonly renewContext: (context: RequestContext) => RequestContext;
    readonly createContext: (request: FastifyRequest) => Promise<RequestContext>;
  },
): void {
  const { schema, log, metrics } = options;
  const present = (result: ExecutionResult): ExecutionResult =>
    result.errors
      ? {
          ...result,
          errors: result.errors.map(
            (error) => presentError({ error, formatted: error.toJSON(), log }) as unknown as GraphQLError,
          ),
        }
      : result;
  let open = 0;
  const handler = createHandler<FastifyRequest, undefined, Record<string, unknown>>({
    authenticate: () => null,
    async onSubscribe({ raw }, params) {
      // graphql-sse knows a result by its key `data`; undefined, it is not sent.
      const failed = (...errors: readonly GraphQLError[]) =>
        ({ data: undefined, errors }) as unknown as ExecutionResult;
      try {
        const contextValue = await options.createContext(raw);
        const document = parse(String((raw.body as { query?: unknown } | null)?.query ?? params.query), {
          maxTokens: MAX_TOKENS,
        });
        const errors = validate(schema, document);
        if (errors.length > 0) return failed(...errors.map(asClientMistake));
        const operation = getOperationAST(document, params.operationName);
        if (!operation)
          return failed(requestError({ code: 'BAD_USER_INPUT', message: 'There is no such operation.' }));
        const variables = params.variables ?? {};
        const { limits, queriesOnly } = operationRules({
          ...contextValue,
          isProduction: options.isProduction,
        });
        const refused =
          (operation.operation === 'subscription' ? null : checkOperationKind(operation, queriesOnly)) ??
          checkOperationLimits({ schema, document, operation, variables, limits });
        if (refused) return failed(refused);
        return {
          schema,
          document,
          operationName: params.operationName,
          variableValues: variables,
          contextValue: contextValue as unknown as Record<string, unknown>,
        };
      } catch (error) {
        if (error instanceof GraphQLError) return failed(asClientMistake(error));
        throw error;
      }
    },
    validate: () => [],
    execute: (args) => execute(args as ExecutionArgs),
    subscribe: (args) => {
      const context = args.contextValue as unknown as RequestContext;
      return subscribeShared({
        args: args as ExecutionArgs,
        text: args.document.loc?.source.body ?? print(args.document),
        audience: context.viewer?.accountId ?? '',
        createContext: () => options.renewContext(context),
      });
    },
    onNext: (_context, _request, result) => present(result as ExecutionResult),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preHandler: options.fillInOperation,
    async handler(request, reply) {
      if (open >= MAX_STREAMS)
        return reply.code(503).header('retry-after', 10).send({ code: 'TOO_MANY_STREAMS' });
      if (request.method === 'POST' && !request.headers['content-type']?.startsWith('application/json'))
        return reply.code(415).send({ code: 'UNSUPPORTED_MEDIA_TYPE' });
      open += 1;
      metrics.openStreams.set(open);
      reply.raw.once('close', () => {
        open -= 1;
        metrics.openStreams.set(open);
      });
      reply.hijack();
      try {
        const answer = await handler({
          method: request.method,
          url: request.url,
          headers: { get: (name) => textOf(request.headers[name]) },
          body: () => request.body as Record<string, unknown> | null,
          raw: request,
          context: undefined,
        });
        await sendStream(reply.raw, answer);
      } catch (error) {
        log.error({ err: error }, 'a stream failed');
        if (!reply.raw.headersSent) reply.raw.writeHead(500);
        reply.raw.end();
      }
    },
  });
}

function textOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null;
}

function asClientMistake(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}
