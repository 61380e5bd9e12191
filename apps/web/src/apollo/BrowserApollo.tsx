import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { BrowserApolloProvider } from './BrowserApolloProvider.tsx';

/** Wrap a page or layout in this when its client components use Apollo hooks; it costs 68 KB of script. */
export async function BrowserApollo(props: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <BrowserApolloProvider nonce={nonce}>{props.children}</BrowserApolloProvider>;
}
