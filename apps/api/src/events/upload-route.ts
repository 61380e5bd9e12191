import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ApiContext } from '../server/context.ts';
import { fromNodeId, toNodeId } from '../server/node-ids.ts';
import { inputProblem, type UserErrorInput } from '../server/user-errors.ts';
import { fromWire } from '../server/wire-names.ts';
import { decodeText } from './imports/decode-text.ts';
import { keepable } from './imports/import-plan.ts';
import { insertImport } from './imports/import-store.ts';
import type { ImportModel } from './models.ts';
import { managedEvent } from './policy.ts';

/** The largest file. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
const KINDS: readonly string[] = ['ENTRIES', 'READS', 'FINISH_TIMES'];

/**
 * `POST /uploads?event=<id>&race=<id>&kind=ENTRIES|READS|FINISH_TIMES`: one file as multipart form data, with
 * the session's cookie and a header `apollo-require-preflight`. Keeps the file and answers `{ importId }`, or
 * `{ code, params, message }`.
 */
export async function registerUploads(
  app: FastifyInstance,
  options: { readonly createContext: (request: FastifyRequest) => Promise<ApiContext> },
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 10, fileSize: MAX_FILE_BYTES },
      throwFileSizeLimit: true,
    });
    scope.post('/uploads', { bodyLimit: MAX_FILE_BYTES + 65_536 }, async (request, reply) => {
      if (!request.headers['apollo-require-preflight'])
        return refuse(reply, 400, {
          code: 'PREFLIGHT_HEADER_MISSING',
          message: 'Send the header apollo-require-preflight: true, so that other sites can not upload.',
        });
      try {
        return await takeUpload(await options.createContext(request), request, reply);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const code = String(error.extensions.code);
        return refuse(reply, STATUS[code] ?? 400, { code, message: error.message });
      }
    });
  });
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

async function takeUpload(context: ApiContext, request: FastifyRequest, reply: FastifyReply) {
  const query = request.query as Readonly<Record<string, string | undefined>>;
  const eventId = fromNodeId('Event', query.event ?? '');
  const event = eventId === null ? null : await managedEvent(context, eventId);
  if (event === null)
    return refuse(reply, 404, {
      code: 'NOT_FOUND',
      params: { what: 'event' },
      message: 'There is no such event.',
    });
  if (query.kind === undefined || !KINDS.includes(query.kind))
    return refuse(reply, 400, {
      code: 'UPLOAD_KIND_INVALID',
      params: { kind: (query.kind ?? '').slice(0, 60) },
      message: `The kind has to be one of ${KINDS.join(', ')}.`,
    });
  const raceId = query.race === undefined ? null : fromNodeId('Race', query.race);
  const race = raceId === null ? null : await context.loaders.events.race.load(raceId);
  const needsRace = query.kind !== 'READS';
  if ((needsRace || query.race !== undefined) && race?.eventId !== event.id)
    return refuse(reply, 404, {
      code: 'NOT_FOUND',
      params: { what: 'race' },
      message: 'There is no such race.',
    });
  const file = await readFile(request);
  if ('code' in file) return refuse(reply, file.code === 'FILE_TOO_LARGE' ? 413 : 400, file);
  const importId = await insertImport(context.db, {
    eventId: event.id,
    raceId: race?.id ?? null,
    kind: fromWire(query.kind) as ImportModel['kind'],
    fileName: file.name,
    content: file.content,
    uploadedBy: context.viewer?.accountId ?? null,
  });
  return reply.send({ importId: toNodeId('Import', importId) });
}

async function readFile(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly content: Buffer } | UserErrorInput> {
  if (!request.isMultipart())
    return { code: 'UPLOAD_NOT_MULTIPART', message: 'Send the file as multipart form data.' };
  try {
    const part = await request.file();
    if (part === undefined)
      return {
        code: 'FILE_MISSING',
        message: 'There is no file in the request. Choose one and send it again.',
      };
    const content = await part.toBuffer();
    const decoded = decodeText(content);
    if (!decoded.ok)
      return {
        code: 'FILE_NOT_TEXT',
        params: { looksLike: decoded.looksLike },
        message: `This is ${decoded.looksLike}, not a text file. Save the list as CSV and upload that.`,
      };
    return { name: keepable(part.filename || 'upload.csv').slice(0, 255), content };
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    const megabytes = MAX_FILE_BYTES / 1024 / 1024;
    return {
      code: 'FILE_TOO_LARGE',
      params: { megabytes },
      message: `The file is larger than ${megabytes} MiB. Split it and upload the parts.`,
    };
  }
}

function refuse(reply: FastifyReply, status: number, error: UserErrorInput) {
  const { code, params, message } = inputProblem(error);
  return reply.code(status).send({ code, params, message });
}
