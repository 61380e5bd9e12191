import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { query } from '@/apollo/server.ts';
import { InstanceDocument, type InstanceQuery } from './__generated__/Instance.ts';
import { ViewerDocument, type ViewerQuery } from './__generated__/Viewer.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; null for nobody. Costs no request when there is no session cookie. */
export async function readViewer(): Promise<Viewer | null> {
  if (!(await hasSessionCookie())) return null;
  const { data } = await query({ query: ViewerDocument });
  return data?.viewer ?? null;
}

/** Who is signed in; sends a visitor who isn't to the sign-in page and back to `here` afterwards. */
export async function requireViewer(here: string): Promise<Viewer> {
  return (await readViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(here)}`);
}

/** What kind of installation this is. */
export async function readInstance(): Promise<InstanceQuery['instance']> {
  const { data } = await query({ query: InstanceDocument });
  if (!data) throw new Error('The API answered without the instance.');
  return data.instance;
}

async function hasSessionCookie(): Promise<boolean> {
  return (await cookies()).getAll().some(({ name }) => name.endsWith('backstride.session_token'));
}
