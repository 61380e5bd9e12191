import 'server-only';
import { headers } from 'next/headers';

/** What the log-ins at `/api/auth` know about the visitor; rejects when they don't answer. */
export async function authGet<Answer>(path: string): Promise<Answer> {
  const head = await headers();
  const secret = process.env.BACKSTRIDE_PROXY_SECRET;
  const api = (process.env.API_URL ?? 'http://127.0.0.1:4000').replace(/\/+$/, '');
  const response = await fetch(`${api}/api/auth${path}`, {
    cache: 'no-store',
    headers: {
      cookie: head.get('cookie') ?? '',
      'x-backstride-client-address': head.get('x-backstride-client-address') ?? '',
      ...(secret ? { 'x-backstride-proxy-secret': secret } : {}),
    },
  });
  if (!response.ok) throw new Error(`The log-ins answered ${response.status} to ${path}.`);
  return (await response.json()) as Answer;
}
