import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** Answers a request that failed before or beside GraphQL, in the shape of a GraphQL answer. */
export function sendHttpError(options: {
  readonly error: Error & { statusCode?: number; code?: string };
  readonly reply: FastifyReply;
  readonly log: Logger;
}) {
  const { error, reply, log } = options;
  if (error instanceof GraphQLError) {
    const { http, ...extensions } = error.extensions as { http?: { status: number } };
    return reply
      .code(http?.status ?? 400)
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message: error.message, extensions }] });
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) log.error({ err: error }, 'a request failed');
  const code = status === 413 ? 'BODY_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const message =
    status === 413
      ? 'The request is larger than 8 MiB. Send less at once.'
      : status < 500
        ? error.message
        : 'Something went wrong here. Please try again.';
  return reply.code(status).send({ errors: [{ message, extensions: { code, params: [] } }] });
}
