import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { createCookieJar } from './cookies.ts';
import { ApiRefusedError, ApiUnavailableError } from './errors.ts';
import { InstanceStateDocument } from './operations/__generated__/identity.ts';

export interface SessionOptions {
  /** Where the API listens, such as `http://127.0.0.1:4000`. */
  readonly apiUrl: string;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface Upload {
  readonly eventId: string;
  readonly raceId: string | null;
  readonly kind: 'ENTRIES' | 'READS' | 'FINISH_TIMES';
  readonly fileName: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** One caller of the API: nobody at first, and an account after signing in. */
export interface Session {
  /**
   * Runs an operation.
   * @throws ApiUnavailableError when it may be sent again; ApiRefusedError when that is no use.
   */
  run<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  signUp(account: { name: string; email: string; password: string }): Promise<void>;
  signIn(account: { email: string; password: string }): Promise<void>;
  /** Uploads a file for an import and answers the import's id. */
  upload(upload: Upload): Promise<string>;
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Refusal {
  readonly code?: string;
  readonly message?: string;
}

/** What a server, or a proxy before it, answers when it can't do now what it could do later. */
const LATER_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
/** The same inside an answer; a masked error may be a database that is away. */
const LATER_CODES = new Set(['INTERNAL_SERVER_ERROR', 'RATE_LIMITED']);

export function createSession({ apiUrl, timeoutMs = 60_000 }: SessionOptions): Session {
  const jar = createCookieJar();
  const printed = new WeakMap<DocumentNode, string>();
  let origin: string | undefined;

  async function send(path: string, init: { body: string | FormData; headers?: Record<string, string> }) {
    const headers = new Headers({
      'apollo-require-preflight': 'yes',
      accept: 'application/json',
      ...init.headers,
    });
    const cookie = jar.header();
    if (cookie !== '') headers.set('cookie', cookie);
    const request = { method: 'POST', headers, body: init.body, signal: AbortSignal.timeout(timeoutMs) };
    const answer = await fetch(new URL(path, apiUrl), request).catch((cause: unknown) => {
      throw new ApiUnavailableError(`The API at ${apiUrl} does not answer.`, { cause });
    });
    jar.take(answer.headers);
    return answer;
  }

  async function postJson(path: string, body: unknown, headers: Record<string, string> = {}) {
    const answer = await send(path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: answer.status, text: await answer.text() };
  }

  function textOf(document: DocumentNode): string {
    const known = printed.get(document);
    if (known !== undefined) return known;
    const text = print(document);
    printed.set(document, text);
    return text;
  }

  async function run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { status, text } = await postJson('/graphql', { query: textOf(document), variables });
    if (LATER_STATUSES.has(status))
      throw new ApiUnavailableError(`The API answers ${status}: ${text.slice(0, 200)}`);
    const { data, errors = [] } = parse<GraphqlAnswer<Data>>(text);
    const [error] = errors;
    if (error !== undefined && LATER_CODES.has(error.extensions?.code ?? ''))
      throw new ApiUnavailableError(error.message);
    if (error !== undefined)
      throw new ApiRefusedError(error.extensions?.code ?? String(status), error.message);
    if (data === undefined || data === null) throw new ApiRefusedError(String(status), text.slice(0, 200));
    return data;
  }

  /** Log-ins are taken only from the page's own origin. */
  async function authenticate(path: string, body: unknown): Promise<void> {
    origin ??= new URL((await run(InstanceStateDocument, {})).instance.publicUrl).origin;
    const { status, text } = await postJson(path, body, { origin });
    expectAccepted(status, text);
  }

  return {
    run,
    signUp: (account) => authenticate('/api/auth/sign-up/email', account),
    signIn: (account) => authenticate('/api/auth/sign-in/email', account),
    async upload({ eventId, raceId, kind, fileName, content }) {
      const query = new URLSearchParams({ event: eventId, kind });
      if (raceId !== null) query.set('race', raceId);
      const form = new FormData();
      form.set('file', new Blob([content], { type: 'text/csv' }), fileName);
      const answer = await send(`/uploads?${query}`, { body: form });
      const text = await answer.text();
      expectAccepted(answer.status, text);
      return parse<{ importId: string }>(text).importId;
    },
  };
}

function expectAccepted(status: number, text: string): void {
  if (status >= 200 && status < 300) return;
  if (LATER_STATUSES.has(status))
    throw new ApiUnavailableError(`The API answers ${status}: ${text.slice(0, 200)}`);
  const refusal = parse<Refusal>(text);
  throw new ApiRefusedError(refusal.code ?? String(status), refusal.message ?? text.slice(0, 200));
}

function parse<Value>(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new ApiUnavailableError(`The API answers something that is not JSON: ${text.slice(0, 200)}`);
  }
}
