import { readFileSync } from 'node:fs';

/** What the web process reads from its environment, once, at start. */
export type WebEnv = {
  readonly dev: boolean;
  readonly host: string;
  readonly port: number;
  /** Address of the API without a trailing slash, reachable from this process. */
  readonly apiUrl: string;
  /** Shared with the API; without it the API does not believe the client address we send. */
  readonly proxySecret: string | undefined;
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed; empty means nobody's. */
  readonly trustedProxies: readonly string[];
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** True when visitors reach us by https, here or at the proxy in front of us. */
  readonly publicHttps: boolean;
};

/**
 * Reads and checks the environment of the web process.
 * @throws Error with the name of the variable and what to do, when one makes no sense.
 */
export function readWebEnv(source: NodeJS.ProcessEnv, argv: readonly string[]): WebEnv {
  const port = Number(source.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${source.PORT}"; give a whole number from 0 to 65535.`);
  }
  const tls = readTls(source.BACKSTRIDE_TLS_CERT_FILE, source.BACKSTRIDE_TLS_KEY_FILE);
  return {
    dev: argv.includes('--dev'),
    host: source.HOST ?? '0.0.0.0',
    port,
    apiUrl: readApiUrl(source.API_URL),
    proxySecret: source.BACKSTRIDE_PROXY_SECRET || undefined,
    trustedProxies: (source.BACKSTRIDE_TRUST_PROXY ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    tls,
    publicHttps: tls !== undefined || (source.BACKSTRIDE_PUBLIC_URL ?? '').startsWith('https://'),
  };
}

function readApiUrl(value: string | undefined): string {
  const text = value ?? 'http://127.0.0.1:4000';
  if (!URL.canParse(text)) {
    throw new Error(`API_URL is "${text}"; give the API's whole address, such as http://127.0.0.1:4000.`);
  }
  return text.replace(/\/+$/, '');
}

function readTls(certFile: string | undefined, keyFile: string | undefined): WebEnv['tls'] {
  if (!certFile && !keyFile) return undefined;
  if (!certFile || !keyFile) {
    throw new Error(
      'TLS needs both BACKSTRIDE_TLS_CERT_FILE and BACKSTRIDE_TLS_KEY_FILE; only one of them is set.',
    );
  }
  return {
    cert: readTlsFile('BACKSTRIDE_TLS_CERT_FILE', certFile),
    key: readTlsFile('BACKSTRIDE_TLS_KEY_FILE', keyFile),
  };
}

function readTlsFile(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`${name} names "${file}", which cannot be read; give the path of a PEM file.`, { cause });
  }
}
