import { z } from 'zod';

const secret = (name: string) =>
  z
    .string({ error: `${name} is missing: a random text of 32 or more characters that all processes share` })
    .min(32, `${name} needs 32 or more characters`);

const url = (name: string, protocols: readonly string[]) =>
  z
    .string({ error: `${name} is missing: an address that begins with ${protocols.join(' or ')}` })
    .refine(
      (text) => URL.canParse(text) && protocols.some((protocol) => text.startsWith(protocol)),
      `${name} must be an address that begins with ${protocols.join(' or ')}`,
    );

const wholeNumber = (name: string, minimum: number, maximum: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number from ${minimum} to ${maximum}` })
    .int(`${name} must be a whole number`)
    .min(minimum, `${name} must be ${minimum} or more`)
    .max(maximum, `${name} must be ${maximum} or less`);

const onOff = (name: string) =>
  z.enum(['on', 'off'], { error: `${name} must be on or off` }).transform((value) => value === 'on');

const envSchema = z.object({
  API_PORT: wholeNumber('API_PORT', 0, 65_535).default(4000),
  API_HOST: z.string().default('127.0.0.1'),
  API_DATABASE_URL: url('API_DATABASE_URL', ['postgres://', 'postgresql://']),
  API_DATABASE_CONNECTIONS: wholeNumber('API_DATABASE_CONNECTIONS', 2, 500).default(10),
  BACKSTRIDE_PUBLIC_URL: url('BACKSTRIDE_PUBLIC_URL', ['http://', 'https://']).transform((text) =>
    text.replace(/\/+$/, ''),
  ),
  BACKSTRIDE_SECRET: secret('BACKSTRIDE_SECRET'),
  BACKSTRIDE_PROXY_SECRET: secret('BACKSTRIDE_PROXY_SECRET').optional(),
  BACKSTRIDE_IS_DEMO: onOff('BACKSTRIDE_IS_DEMO').default(false),
  BACKSTRIDE_OPERATIONS_FILE: z.string().optional(),
  SMTP_URL: url('SMTP_URL', ['smtp://', 'smtps://']).optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  NODE_ENV: z.string().default('development'),
});

/** What the API is told by its environment. */
export interface ApiEnv {
  readonly port: number;
  readonly host: string;
  /** Log-in of the restricted role. */
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  /** Address of the web pages from outside, without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  /** Shared with the web server, whose word on the client's address counts. */
  readonly proxySecret: string | null;
  readonly isDemo: boolean;
  /** JSON of the web's operations: SHA-256 of the text → text. */
  readonly operationsFile: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly isProduction: boolean;
}

/**
 * Reads the environment; empty values count as absent.
 * @throws an Error whose message names every variable that is wrong and says what it should be
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): ApiEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success)
    throw new Error(
      `The API can not start:\n${parsed.error.issues.map((issue) => `  ${issue.message}`).join('\n')}`,
    );
  const env = parsed.data;
  return {
    port: env.API_PORT,
    host: env.API_HOST,
    databaseUrl: env.API_DATABASE_URL,
    databaseConnections: env.API_DATABASE_CONNECTIONS,
    publicUrl: env.BACKSTRIDE_PUBLIC_URL,
    secret: env.BACKSTRIDE_SECRET,
    proxySecret: env.BACKSTRIDE_PROXY_SECRET ?? null,
    isDemo: env.BACKSTRIDE_IS_DEMO,
    operationsFile: env.BACKSTRIDE_OPERATIONS_FILE ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `Backstride <no-reply@${new URL(env.BACKSTRIDE_PUBLIC_URL).hostname}>`,
    logLevel: env.LOG_LEVEL,
    isProduction: env.NODE_ENV === 'production',
  };
}
