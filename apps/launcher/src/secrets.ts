import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Random values of one instance. */
export interface Secrets {
  /** Signs sessions. */
  appSecret: string;
  /** By which the API knows that a client address comes from our web process. */
  proxySecret: string;
  /** Password of the API's own database log-in. */
  apiDatabasePassword: string;
}

/** Reads the secrets of a data folder (0600), making those that are missing; BACKSTRIDE_SECRET and BACKSTRIDE_PROXY_SECRET win. */
export function loadSecrets(options: { dataDir: string; env: NodeJS.ProcessEnv }): Secrets {
  const file = path.join(options.dataDir, 'secrets.json');
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets: Secrets = {
    appSecret: kept.appSecret ?? newSecret(),
    proxySecret: kept.proxySecret ?? newSecret(),
    apiDatabasePassword: kept.apiDatabasePassword ?? newSecret(),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return {
    ...secrets,
    appSecret: options.env.BACKSTRIDE_SECRET || secrets.appSecret,
    proxySecret: options.env.BACKSTRIDE_PROXY_SECRET || secrets.proxySecret,
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
