import 'server-only';
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs';
import { headers } from 'next/headers';
import { createHttpLinks } from './http-links.ts';

/**
 * For server components: `const { data } = await query({ query: EventListDocument })`, and
 * `<PreloadQuery>` for client components that suspend. One client per request; it speaks to the API
 * directly, as the visitor (cookie) and from the visitor's verified address.
 */
export const { getClient, query, PreloadQuery } = registerApolloClient(async () => {
  const head = await headers();
  const secret = process.env.BACKSTRIDE_PROXY_SECRET;
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: createHttpLinks({
      uri: `${(process.env.API_URL ?? 'http://127.0.0.1:4000').replace(/\/+$/, '')}/graphql`,
      headers: {
        cookie: head.get('cookie') ?? '',
        'accept-language': head.get('accept-language') ?? 'en',
        'x-backstride-client-address': head.get('x-backstride-client-address') ?? '',
        ...(secret ? { 'x-backstride-proxy-secret': secret } : {}),
      },
      fetchOptions: { cache: 'no-store' },
    }),
  });
});
