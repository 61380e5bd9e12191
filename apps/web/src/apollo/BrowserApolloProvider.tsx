'use client';

import { ApolloLink } from '@apollo/client';
import { ApolloClient, ApolloNextAppProvider, InMemoryCache } from '@apollo/client-integration-nextjs';
import { OperationTypeNode } from 'graphql';
import type { ReactNode } from 'react';
import { createHttpLinks } from './http-links.ts';
import { LiveLink } from './live/LiveLink.ts';

function makeClient(): ApolloClient {
  const http = createHttpLinks({ uri: graphqlAddress(), credentials: 'same-origin' });
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(
      (operation) => operation.operationType === OperationTypeNode.SUBSCRIPTION,
      new LiveLink(),
      http,
    ),
  });
}

/** Same origin in the browser. While a client component renders on the server there is none. */
function graphqlAddress(): string {
  return typeof window === 'undefined' ? 'http://127.0.0.1/graphql' : '/graphql';
}

/** Gives the client components inside an Apollo client. Only pages that need one wrap themselves in `BrowserApollo`. */
export function BrowserApolloProvider(props: { nonce: string | undefined; children: ReactNode }) {
  return (
    <ApolloNextAppProvider
      makeClient={makeClient}
      {...(props.nonce === undefined ? {} : { extraScriptProps: { nonce: props.nonce } })}
    >
      {props.children}
    </ApolloNextAppProvider>
  );
}
