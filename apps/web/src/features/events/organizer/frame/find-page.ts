import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { cache } from 'react';
import { query } from '@/apollo/server.ts';
import type { OrganizerFrameFragment } from './__generated__/OrganizerFrame.ts';
import { OrganizerPageDocument } from './__generated__/OrganizerPage.ts';

/** Data of any page below /organize: who looks, and the event with what the frame shows. */
type PageData = {
  readonly viewer: { readonly account: { readonly id: string } } | null;
  readonly event: OrganizerFrameFragment | null;
};

/** What a page below /organize shows: itself, or why not. */
export type PageState<Data extends PageData> =
  | { readonly state: 'signed-out' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-yours'; readonly event: OrganizerFrameFragment }
  | { readonly state: 'open'; readonly event: NonNullable<Data['event']>; readonly data: Data };

/** Asks for a page's data and decides what the visitor may see of it. Throws when the API does not answer. */
export async function findPage<Data extends PageData, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<PageState<Data>> {
  const { data } = await query({ query: document, variables } as never);
  const found = data as Data;
  const { event } = found;
  if (event?.viewerCanManage) return { state: 'open', event, data: found };
  if (found.viewer === null) return { state: 'signed-out' };
  return event === null ? { state: 'missing' } : { state: 'not-yours', event };
}

/** The event's name for a page's title; undefined where the visitor may not know of it. */
export const findEventName = cache(async (slug: string): Promise<string | undefined> => {
  const { data } = await query({ query: OrganizerPageDocument, variables: { slug } });
  return data?.event?.name;
});
