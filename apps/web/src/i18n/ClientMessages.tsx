import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/**
 * Sends the named groups of texts (`"results.live"`, `"errors"`) to the browser for the client
 * components inside, besides the small `common.ui` that is always there. Name as few as possible:
 * everything named here is part of the page's weight.
 */
export async function ClientMessages(props: { namespaces: readonly string[]; children: ReactNode }) {
  const all = await getMessages();
  const chosen: Record<string, unknown> = {};
  for (const namespace of ['common.ui', ...props.namespaces]) copyPath(all, chosen, namespace.split('.'));
  return (
    <NextIntlClientProvider messages={chosen as Partial<Messages>}>{props.children}</NextIntlClientProvider>
  );
}

function copyPath(from: unknown, to: Record<string, unknown>, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || typeof from !== 'object' || from === null) return;
  const value = (from as Record<string, unknown>)[head];
  if (value === undefined) throw new Error(`No texts called "${path.join('.')}" exist in the catalogues.`);
  if (rest.length === 0) {
    to[head] = value;
    return;
  }
  const below = { ...((to[head] as Record<string, unknown> | undefined) ?? {}) };
  to[head] = below;
  copyPath(value, below, rest);
}
