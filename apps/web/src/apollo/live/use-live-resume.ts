'use client';

import type { TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useState } from 'react';
import { liveRequest } from './live-request.ts';
import { type LiveState, liveStream } from './live-stream.ts';

/**
 * A subscription that never loses a change: it starts after the position that the page was rendered
 * with, and each new connection starts after the last one seen. Needs no Apollo client. Wrap state
 * changes in `onData` in `startTransition`. Errors of the operation go to `onErrors`, codes included.
 */
export function useLiveResume<
  Data extends object,
  Variables extends { after?: string | number | null },
>(options: {
  document: TypedDocumentNode<Data, Variables>;
  /** All but `after`; a change of their JSON starts the stream anew. */
  variables: Omit<Variables, 'after'>;
  /** The position of what the page shows now. */
  after: NonNullable<Variables['after']>;
  positionOf: (data: Data) => NonNullable<Variables['after']>;
  onData: (data: Data) => void;
  onErrors?: (errors: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[]) => void;
  /** True while nothing should run, such as after the race. */
  paused?: boolean;
}): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const variablesJson = JSON.stringify(options.variables);
  const { document, paused } = options;
  const firstAfter = useEffectEvent(() => options.after);
  const receive = useEffectEvent((data: Data) => {
    options.onData(data);
    return options.positionOf(data);
  });
  const fail = useEffectEvent((errors: Parameters<NonNullable<typeof options.onErrors>>[0]) =>
    options.onErrors?.(errors),
  );
  useEffect(() => {
    if (paused) return;
    let position = firstAfter();
    return liveStream({
      request: () => liveRequest(document, { ...JSON.parse(variablesJson), after: position }),
      onPayload: (payload) => {
        if (payload.errors) fail(payload.errors);
        if (payload.data) position = receive(payload.data as Data);
      },
      onState: setState,
    });
  }, [document, variablesJson, paused]);
  return paused ? 'ended' : state;
}
