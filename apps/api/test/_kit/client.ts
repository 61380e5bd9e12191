import type { FastifyInstance } from 'fastify';
import { CLIENT_ADDRESS_HEADER, PROXY_SECRET_HEADER } from '../../src/server/client-address.ts';
import { TEST_PROXY_SECRET } from './proxy-secret.ts';

/** An answer of `/graphql`. */
export interface GraphqlAnswer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly [name: string]: unknown };
  }[];
  /** HTTP status. */
  readonly status: number;
}

/** One person's browser: it keeps cookies between requests. */
export interface Client {
  /** Sends an operation; answers whatever came back. */
  send<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<GraphqlAnswer<Data>>;
  /** Sends an operation that has to succeed; answers its data. */
  run<Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data>;
  /** Posts JSON to any path; throws when it is refused. */
  post<Body = unknown>(path: string, body: unknown): Promise<Body>;
  /** Any request with the cookies of this client. */
  request(options: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly payload?: string | Buffer | object;
  }): Promise<{ readonly status: number; readonly body: string; readonly headers: Record<string, unknown> }>;
  /** Cookies as a request header; for connections that the client does not make itself. */
  cookieHeader(): string;
}

/** A client over in-process HTTP, from an address of its own. */
export function createClient(options: {
  readonly app: FastifyInstance;
  readonly publicUrl: string;
  readonly address?: string;
}): Client {
  const cookies = new Map<string, string>();
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const request: Client['request'] = async ({ method, url, headers = {}, payload }) => {
    const response = await options.app.inject({
      method,
      url,
      headers: {
        origin: options.publicUrl,
        [CLIENT_ADDRESS_HEADER]: options.address ?? '192.0.2.1',
        [PROXY_SECRET_HEADER]: TEST_PROXY_SECRET,
        ...(cookies.size > 0 ? { cookie: cookieHeader() } : {}),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    keepCookies(cookies, response.headers['set-cookie']);
    return { status: response.statusCode, body: response.body, headers: response.headers };
  };
  const send = async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { status, body } = await request({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    return { ...(JSON.parse(body) as Omit<GraphqlAnswer<Data>, 'status'>), status };
  };
  return {
    send,
    async run<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const { data, errors } = await send<Data>(query, variables);
      if (errors || data === null) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
      return data;
    },
    async post<Body>(path: string, payload: unknown) {
      const { status, body } = await request({ method: 'POST', url: path, payload: payload as object });
      if (status >= 400) throw new Error(`${path} answered ${status}: ${body}`);
      return JSON.parse(body) as Body;
    },
    request,
    cookieHeader,
  };
}

function keepCookies(cookies: Map<string, string>, header: string | string[] | undefined): void {
  for (const line of typeof header === 'string' ? [header] : (header ?? [])) {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) cookies.delete(name.trim());
    else cookies.set(name.trim(), value.join('='));
  }
}
