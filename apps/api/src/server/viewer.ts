import type { ApiContext, ViewerIdentity } from './context.ts';
import { unauthenticated } from './errors.ts';

/** Who is asking; throws UNAUTHENTICATED when nobody is signed in. */
export function requireViewer(context: ApiContext): ViewerIdentity {
  if (context.viewer === null) throw unauthenticated();
  return context.viewer;
}
