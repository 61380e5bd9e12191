'use client';

import { type ReactNode, startTransition, useCallback, useMemo, useRef, useState } from 'react';
import { useLiveResume } from '@/apollo/live/use-live-resume.ts';
import type { RaceStateFragment } from '../race-state/__generated__/RaceState.ts';
import { LiveResultsDocument } from './__generated__/LiveResults.ts';
import { LiveRaceContext, type ResultNews } from './live-race.ts';

/** Enough to bridge the moment between the reading of a page and its appearance. */
const REMEMBERED_NEWS = 50;

/** Opens the one stream of a race's page and shares it. `paused` after the race: no stream at all. */
export function LiveRaceProvider(props: {
  raceId: string;
  summary: RaceStateFragment;
  paused: boolean;
  children: ReactNode;
}) {
  const [newest, setNewest] = useState(props.summary);
  const listeners = useRef(new Set<(news: ResultNews) => void>());
  const remembered = useRef<readonly ResultNews[]>([]);
  const connection = useLiveResume({
    document: LiveResultsDocument,
    variables: { raceId: props.raceId },
    after: props.summary.position,
    paused: props.paused,
    positionOf: (data) => data.resultChanges.position,
    onData: ({ resultChanges }) => {
      remembered.current = [...remembered.current.slice(1 - REMEMBERED_NEWS), resultChanges];
      startTransition(() => {
        setNewest(resultChanges.summary);
        for (const tell of listeners.current) tell(resultChanges);
      });
    },
  });
  const listen = useCallback((after: number, listener: (news: ResultNews) => void) => {
    for (const news of remembered.current) if (news.position > after) listener(news);
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const summary = newest.position > props.summary.position ? newest : props.summary;
  const value = useMemo(() => ({ summary, connection, listen }), [summary, connection, listen]);
  return <LiveRaceContext value={value}>{props.children}</LiveRaceContext>;
}
